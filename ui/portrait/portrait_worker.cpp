#include "ui/portrait/portrait_worker.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/image/resize.h"
#include "ui/canvas/mask_overlay.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/settings/core_sentences.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace ui {

using core::stylize::Stage;

namespace {

constexpr int kThumbnailSide = 224; // twice the largest shown one

QSize toQSize(core::Size size)
{
    return {size.width, size.height};
}

bool isPainted(Stage stage)
{
    return stage != Stage::Original && stage != Stage::Style && stage != Stage::Mask;
}

/// Nobody was found: an empty selection, so that the stage can be looked at all the same.
core::Mask maskOf(const PortraitScene& scene)
{
    return scene.mask ? *scene.mask : core::Mask(scene.content->width(), scene.content->height());
}

} // namespace

PortraitWorker::PortraitWorker(PortraitEngine& engine, PortraitWorkObserver& observer)
    : m_engine(engine)
    , m_observer(observer)
    , m_loader(engine)
{
}

ImportReport PortraitWorker::import(const std::vector<std::filesystem::path>& files,
                                    const std::stop_token& stop)
{
    ImportReport report;
    for (const auto& file : files) {
        core::throwIfStopped(stop);
        m_observer.onProgress({.stage = "reading " + file.filename().string(),
                               .done = static_cast<std::int64_t>(report.pictures.size()),
                               .total = static_cast<std::int64_t>(files.size())});
        try {
            report.pictures.push_back(m_engine.meansFrames(file) ? importShot(file)
                                                                 : importPicture(file));
        } catch (const core::Error& error) {
            report.problems << translated(error.what());
        }
    }
    return report;
}

ImportedPicture PortraitWorker::importPicture(const std::filesystem::path& file)
{
    ImportedPicture picture{
        .file = file, .thumbnail = thumbnail(*m_loader.picture(file), ThumbnailLoader::kLongSide)};
    if (const auto pattern = core::patternAround(file)) {
        const auto files = core::filesOf(*pattern);
        picture.numbered = files && files->count > 1 ? files : std::nullopt;
    }
    return picture;
}

ImportedPicture PortraitWorker::importShot(const std::filesystem::path& file)
{
    auto& source = m_loader.shot(file);
    const auto whole = OpenedShot{.file = file, .facts = source.facts()}.whole();
    return {.file = file,
            .thumbnail = thumbnail(source.frame(whole.first), ThumbnailLoader::kLongSide),
            .frames = whole};
}

ImportReport PortraitWorker::importPasted(const PastedPicture& picture,
                                          const std::filesystem::path& file)
{
    std::filesystem::create_directories(file.parent_path());
    QSaveFile target(QString::fromStdString(file.string()));
    const auto write = [&] {
        return picture.encoded.isEmpty() ? picture.pixels.save(&target, "PNG", 100)
                                         : target.write(picture.encoded) == picture.encoded.size();
    };
    if (!target.open(QIODevice::WriteOnly) || !write() || !target.commit()) {
        throw core::Error("The pasted picture could not be kept as " + file.string()
                          + "; check that the folder can be written to.");
    }
    return import({file}, {});
}

void PortraitWorker::render(const Order& order, RenderQuality quality, const std::stop_token& stop)
{
    const bool done = m_doneGeneration == order.generation; // a small picture's preview is full
    if (order.state.content.empty() || (quality == RenderQuality::Full && done)) {
        return;
    }
    if (order.emptied != m_reported.emptied) {
        m_reported = {.emptied = order.emptied};
    }
    m_loader.forgetAllBut(order.state);
    reportShot(order.state);
    if (!hasFrame(order.state)) {
        return; // the shot is shorter than it was; who was told of it goes to another frame
    }
    reportContent(order.state);
    core::throwIfStopped(stop); // while frames are scrubbed, no time is spent on painting each
    reportMask(order.state, stop);
    const PortraitScene scene = m_loader.scene(order.state, quality, stop);
    if (scene.isPaintable() || order.stage == Stage::Mask) {
        const RenderReport report = paint(order, scene, quality, stop);
        m_doneGeneration = report.quality == RenderQuality::Full ? order.generation : 0;
        m_observer.onRendered(report);
    }
}

void PortraitWorker::renderStages(const Order& order, const std::stop_token& stop)
{
    const PortraitScene scene = m_loader.scene(order.state, RenderQuality::Preview, stop);
    for (const Stage stage : {Stage::Original, Stage::Style, Stage::Mask, Stage::DirectTransfer,
                              Stage::Background, Stage::Person, Stage::Result}) {
        core::throwIfStopped(stop);
        if (!scene.content
            || (!scene.isPaintable() && (stage == Stage::Style || isPainted(stage)))) {
            continue;
        }
        m_observer.onStageThumbnail({.generation = order.generation,
                                     .stage = stage,
                                     .picture = stageThumbnail(order, scene, stage, stop)});
    }
}

void PortraitWorker::renderSheet(const Order& order, Region region,
                                 const std::vector<SheetPlace>& places, const std::stop_token& stop)
{
    const PortraitScene scene = m_loader.scene(order.state, RenderQuality::Preview, stop);
    core::stylize::PortraitSettings settings = order.state.settings;
    for (const SheetPlace& place : places) {
        settingsOf(settings, region).structure = place.structure();
        settingsOf(settings, region).manner = place.manner();
        const RenderRequest request{.scene = scene,
                                    .settings = settings,
                                    .networks = order.state.networks,
                                    .stage
                                    = region == Region::Person ? Stage::Person : Stage::Background,
                                    .quality = RenderQuality::Preview};
        m_observer.onSheetCell(
            {.region = region,
             .place = place,
             .picture = thumbnail(m_engine.render(request, stop, nullptr), kThumbnailSide)});
    }
}

QImage PortraitWorker::stageThumbnail(const Order& order, const PortraitScene& scene, Stage stage,
                                      const std::stop_token& stop)
{
    if (stage == Stage::Original) {
        return thumbnail(*scene.content, kThumbnailSide);
    }
    if (stage == Stage::Style) {
        return thumbnail(*scene.styles.front().picture, kThumbnailSide);
    }
    if (stage == Stage::Mask) {
        const core::Mask mask = maskOf(scene);
        return toQImage(core::resized(mask, core::fittedWithin(mask.size(), kThumbnailSide)));
    }
    if (stage == Stage::Result && m_resultGeneration == order.generation) {
        return thumbnail(*m_result, kThumbnailSide);
    }
    return thumbnail(m_engine.render({.scene = scene,
                                      .settings = order.state.settings,
                                      .networks = order.state.networks,
                                      .stage = stage,
                                      .quality = RenderQuality::Preview},
                                     stop, nullptr),
                     kThumbnailSide);
}

void PortraitWorker::reportShot(const PortraitState& state)
{
    const auto file = state.shot ? state.content : std::filesystem::path();
    if (file == m_reported.shot) {
        return;
    }
    m_reported.shot.clear(); // if it cannot be opened, the next order tries again
    if (!file.empty()) {
        m_observer.onShot({.file = file, .facts = m_loader.shot(file).facts()});
    }
    m_reported.shot = file;
}

bool PortraitWorker::hasFrame(const PortraitState& state)
{
    if (!state.shot) {
        return true;
    }
    const auto& facts = m_loader.shot(state.content).facts();
    return state.shot->frame >= facts.first && state.shot->frame < facts.first + facts.count;
}

void PortraitWorker::reportContent(const PortraitState& state)
{
    const auto content = m_loader.content(state);
    if (content == m_reported.content) {
        return;
    }
    m_reported.content = content;
    m_reported.hasMask = false;
    m_observer.onContent({.file = state.content,
                          .frame = state.shot ? std::optional(state.shot->frame) : std::nullopt,
                          .image = content,
                          .layer = std::make_shared<const PicturePyramid>(toQImage(*content))});
}

void PortraitWorker::reportMask(const PortraitState& state, const std::stop_token& stop)
{
    m_observer.onProgress({.stage = "looking for the person"});
    const auto mask = m_loader.adjustedMask(state, RenderQuality::Preview, stop);
    if (m_loader.maskProblem() != m_reported.problem) {
        m_reported.problem = m_loader.maskProblem();
        if (!m_reported.problem.empty()) {
            m_observer.onNotice(m_reported.problem);
        }
    }
    if (m_reported.hasMask && mask == m_reported.mask) {
        return;
    }
    m_reported.hasMask = true;
    m_reported.mask = mask;
    MaskReport report;
    report.tiles = m_loader.tiledMask(state, stop);
    if (mask) {
        report.found = m_loader.baseMask(state, stop);
        report.used = core::TiledMask(*mask);
        report.content = toQSize(m_reported.content->size());
    }
    m_observer.onMask(report);
}

RenderReport PortraitWorker::paint(const Order& order, const PortraitScene& scene,
                                   RenderQuality quality, const std::stop_token& stop)
{
    const core::Size content = scene.content->size();
    const bool small = std::max(content.width, content.height) <= m_engine.previewSize();
    RenderReport report{.generation = order.generation,
                        .stage = order.stage,
                        .quality = small ? RenderQuality::Full : quality};
    QElapsedTimer clock;
    clock.start();
    QImage shown;
    QSize size = toQSize(content);
    if (order.stage == Stage::Original) {
        shown = toQImage(*scene.content);
    } else if (order.stage == Stage::Style) {
        shown = toQImage(*scene.styles.front().picture);
        size = shown.size();
    } else if (order.stage == Stage::Mask) {
        shown = toQImage(maskOf(scene));
    } else {
        report.image = std::make_shared<const core::Image>(
            m_engine.render({.scene = scene,
                             .settings = order.state.settings,
                             .networks = order.state.networks,
                             .stage = order.stage,
                             .quality = small ? RenderQuality::Preview : quality},
                            stop, quality == RenderQuality::Full ? &m_observer : nullptr));
        report.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
        shown = toQImage(*report.image);
    }
    if (order.stage == Stage::Result && report.quality == RenderQuality::Full) {
        m_result = report.image;
        m_resultGeneration = order.generation;
    }
    report.layer = std::make_shared<const PicturePyramid>(std::move(shown), size);
    return report;
}

QImage PortraitWorker::thumbnail(const core::Image& image, int longSide) const
{
    return toQImage(core::resized(image, core::fittedWithin(image.size(), longSide)));
}

} // namespace ui
