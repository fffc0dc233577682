#include "ui/portrait/scene_loader.h"

#include "core/base/error.h"
#include "core/image/resize.h"
#include "ui/portrait/shot_edits.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t kKeptPictures = 8;
constexpr std::size_t kKeptFrames = 2; // of 8K they are 400 MB each

std::optional<MaskWay> wayOfMask(const PortraitState& state)
{
    const auto from = carriedFrom(state);
    if (!from) {
        return std::nullopt;
    }
    return MaskWay{.shot = state.content,
                   .from = *from,
                   .to = state.shot->frame,
                   .made = state.shot->otherMasks.at(*from)};
}

} // namespace

SceneLoader::SceneLoader(PortraitEngine& engine)
    : m_engine(engine)
    , m_carried(engine)
{
}

std::shared_ptr<const core::Image> SceneLoader::picture(const Path& file)
{
    if (const auto known = m_pictures.find(file); known != m_pictures.end()) {
        return known->second;
    }
    auto picture = std::make_shared<const core::Image>(m_engine.readPicture(file));
    keep(file, picture);
    return picture;
}

void SceneLoader::keep(const Path& file, std::shared_ptr<const core::Image> picture)
{
    m_pictures.insert_or_assign(file, std::move(picture));
}

std::shared_ptr<const core::Image> SceneLoader::content(const PortraitState& state)
{
    if (state.content.empty()) {
        return nullptr;
    }
    return state.shot ? frame(state.content, state.shot->frame) : picture(state.content);
}

core::io::FrameSource& SceneLoader::shot(const Path& file)
{
    if (!m_shot || m_shotFile != file) {
        m_shot = m_engine.openFrames(file);
        m_shotFile = file;
    }
    return *m_shot;
}

std::shared_ptr<const core::Image> SceneLoader::frame(const Path& shotFile, std::int64_t number)
{
    const auto known = std::ranges::find_if(m_frames, [&](const DecodedFrame& kept) {
        return kept.shot == shotFile && kept.number == number;
    });
    if (known != m_frames.end()) {
        return known->image;
    }
    m_frames.push_front(
        {.shot = shotFile,
         .number = number,
         .image = std::make_shared<const core::Image>(shot(shotFile).frame(number))});
    m_frames.resize(std::min(m_frames.size(), kKeptFrames));
    return m_frames.front().image;
}

std::shared_ptr<const core::Mask> SceneLoader::foundMask(const PortraitState& state,
                                                         const std::stop_token& stop)
{
    if (state.content.empty()) {
        return nullptr;
    }
    const MaskSource wanted{.content = state.content,
                            .frame = state.shot ? state.shot->frame : 0,
                            .file = state.maskFile,
                            .carried = wayOfMask(state)};
    if (m_maskOf == wanted) {
        return m_found;
    }
    m_maskProblem.clear();
    m_found = findMask(state, wanted, stop);
    m_foundTiles.reset();
    m_maskOf = wanted;
    return m_found;
}

std::shared_ptr<const core::Mask> SceneLoader::findMask(const PortraitState& state,
                                                        const MaskSource& wanted,
                                                        const std::stop_token& stop)
{
    if (!wanted.file.empty()) {
        return std::make_shared<const core::Mask>(m_engine.readMask(wanted.file));
    }
    try {
        const auto shown = content(state);
        core::Mask found = m_engine.segment(*shown, stop);
        if (wanted.carried) {
            found = m_carried.added(std::move(found), *wanted.carried, *shown, shot(state.content),
                                    stop);
        }
        return std::make_shared<const core::Mask>(std::move(found));
    } catch (const core::Error& error) {
        m_maskProblem = error.what();
        return nullptr;
    }
}

std::shared_ptr<const core::Mask> SceneLoader::baseMask(const PortraitState& state,
                                                        const std::stop_token& stop)
{
    if (!state.painted) {
        return foundMask(state, stop);
    }
    if (m_painted != state.painted) {
        m_painted = state.painted;
        m_paintedMask = std::make_shared<const core::Mask>(m_painted->toMask());
    }
    return m_paintedMask;
}

std::shared_ptr<const core::TiledMask> SceneLoader::tiledMask(const PortraitState& state,
                                                              const std::stop_token& stop)
{
    if (state.painted) {
        return state.painted;
    }
    const auto found = foundMask(state, stop);
    if (!m_foundTiles && !state.content.empty()) {
        const core::Size size = content(state)->size();
        const bool fits = found && found->size() == size;
        m_foundTiles = std::make_shared<const core::TiledMask>(
            fits        ? core::TiledMask(*found)
                : found ? core::TiledMask(core::resized(*found, size))
                        : core::TiledMask(size));
    }
    return m_foundTiles;
}

std::shared_ptr<const core::Mask> SceneLoader::adjustedMask(const PortraitState& state,
                                                            RenderQuality quality,
                                                            const std::stop_token& stop)
{
    const auto base = baseMask(state, stop);
    if (!base) {
        return nullptr;
    }
    AdjustedMask& kept = m_adjusted[quality];
    if (kept.base == base && kept.adjustment == state.mask) {
        return kept.result;
    }
    const core::Size whole = content(state)->size();
    const core::Size size = quality == RenderQuality::Full
        ? whole
        : core::fittedWithin(whole, m_engine.previewSize());
    const core::Mask scaled = base->size() == size ? *base : core::resized(*base, size);
    const double scale = static_cast<double>(size.width) / whole.width;
    kept
        = {.base = base,
           .adjustment = state.mask,
           .result = std::make_shared<const core::Mask>(core::adjusted(scaled, state.mask, scale))};
    return kept.result;
}

std::shared_ptr<const core::Image> SceneLoader::cutPicture(const StyleChoice& style)
{
    const auto whole = picture(style.file);
    if (style.cut.isWhole()) {
        return whole;
    }
    const auto known = std::ranges::find_if(m_cuts, [&](const CutPicture& kept) {
        return kept.whole == whole && kept.cut == style.cut;
    });
    if (known != m_cuts.end()) {
        return known->result;
    }
    m_cuts.push_front({.whole = whole,
                       .cut = style.cut,
                       .result = std::make_shared<const core::Image>(applied(style.cut, *whole))});
    m_cuts.resize(std::min(m_cuts.size(), kKeptPictures));
    return m_cuts.front().result;
}

std::vector<core::stylize::WeightedStyle>
SceneLoader::styles(const std::vector<StyleChoice>& choices)
{
    std::vector<core::stylize::WeightedStyle> result;
    for (const StyleChoice& style : choices) {
        result.push_back({.picture = cutPicture(style), .weight = style.weight});
    }
    return result;
}

PortraitScene SceneLoader::scene(const PortraitState& state, RenderQuality quality,
                                 const std::stop_token& stop)
{
    PortraitScene scene;
    scene.content = content(state);
    scene.styles = styles(state.styles);
    scene.personStyles = styles(state.personStyles);
    scene.mask = adjustedMask(state, quality, stop);
    return scene;
}

void SceneLoader::forgetAllBut(const PortraitState& state)
{
    if (!state.shot) {
        m_shot.reset();
        m_frames.clear();
    }
    std::set<Path> needed{state.content};
    for (const StyleUse use : {StyleUse::Picture, StyleUse::Person}) {
        for (const StyleChoice& style : stylesOf(state, use)) {
            needed.insert(style.file);
        }
    }
    for (auto entry = m_pictures.begin();
         entry != m_pictures.end() && m_pictures.size() > kKeptPictures;) {
        entry = needed.contains(entry->first) ? std::next(entry) : m_pictures.erase(entry);
    }
}

} // namespace ui
