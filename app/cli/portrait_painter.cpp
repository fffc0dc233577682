#include "app/cli/portrait_painter.h"

#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/image/resize.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace app {

namespace fs = std::filesystem;
using core::stylize::Stage;
using core::stylize::WeightedStyle;

namespace {

using Clock = std::chrono::steady_clock;

struct StageFile {
    Stage stage;
    const char* name;
};

constexpr std::array kStageFiles{
    StageFile{Stage::Original, "1_original.png"},
    StageFile{Stage::Style, "2_style.png"},
    StageFile{Stage::DirectTransfer, "3_direct_transfer.png"},
    StageFile{Stage::Mask, "4_mask.png"},
    StageFile{Stage::Background, "5_background.png"},
    StageFile{Stage::Person, "6_person.png"},
    StageFile{Stage::Result, "7_result.png"},
};

std::shared_ptr<const core::Image> read(const fs::path& file)
{
    return std::make_shared<const core::Image>(core::io::readPicture(file));
}

/// `weights` may be empty: all count the same.
template <typename Path>
std::vector<WeightedStyle> readStyles(const std::vector<Path>& files,
                                      const std::vector<double>& weights)
{
    std::vector<WeightedStyle> styles;
    for (std::size_t i = 0; i < files.size(); ++i) {
        styles.push_back({.picture = read(files[i]), .weight = weights.empty() ? 1.0 : weights[i]});
    }
    return styles;
}

/// Whether one is the other scaled, each side rounded to whole pixels.
bool haveSameProportions(core::Size a, core::Size b)
{
    const double ratio
        = static_cast<double>(a.width) * b.height / (static_cast<double>(a.height) * b.width);
    const int shortest = std::min({a.width, a.height, b.width, b.height});
    return std::abs(std::log(ratio)) <= 0.01 + 1.0 / shortest;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

core::stylize::StylizerOptions stylizerOptions(const PortraitRequest& request)
{
    return {
        .networks = networksOf(request), .precision = request.precision, .device = request.device};
}

} // namespace

PortraitPainter::PortraitPainter(const PortraitRequest& request)
    : m_request(request)
    , m_tellsPersonApart(tellsPersonApart(request))
    , m_stylizer(stylizerOptions(request))
{
    m_stylizer.setPersonStyles(readStyles(request.personStyles, {}));
}

PaintedPicture PortraitPainter::paint(const PortraitTask& task, const std::stop_token& stop,
                                      core::ProgressObserver* progress)
{
    readContent(task);
    auto styles = readStyles(task.styles, m_request.styleWeights);
    const bool withMask = needsMask(task);
    if (withMask && task.mask.empty() && !m_segmenter) {
        m_segmenter.emplace(
            core::segment::PersonSegmenterOptions{.weights = core::models::defaultModel("segnet")});
    }

    const auto start = Clock::now();
    m_stylizer.setContent(m_content);
    m_stylizer.setStyles(std::move(styles));
    if (withMask) {
        prepareMask(task, stop);
        m_stylizer.setMask(m_mask);
    }
    const auto result = m_stylizer.render(m_request.settings, stop, progress);
    const auto seconds = secondsSince(start);

    writeStages(task, result, stop, progress);
    auto report = core::io::writePicture(result, task.output, m_request.write);
    return {.size = result.size(), .renderSeconds = seconds, .report = std::move(report)};
}

void PortraitPainter::readContent(const PortraitTask& task)
{
    if (m_content != nullptr && task.content == m_contentFile) {
        return;
    }
    m_content = nullptr; // a picture that cannot be read must not leave the one before
    m_mask = nullptr;
    auto image = core::io::readPicture(task.content);
    if (m_request.size > 0) {
        image = core::resized(image, core::fittedWithin(image.size(), m_request.size));
    }
    m_content = std::make_shared<const core::Image>(std::move(image));
    m_contentFile = task.content;
}

void PortraitPainter::prepareMask(const PortraitTask& task, const std::stop_token& stop)
{
    if (m_mask != nullptr) {
        return;
    }
    auto mask = task.mask.empty() ? m_segmenter->segment(*m_content, stop)
                                  : core::io::readMask(task.mask);
    if (!haveSameProportions(mask.size(), m_content->size())) {
        throw core::Error(fmt::format(
            "The mask {} is {}x{} and does not fit {} with {}x{}; it may be larger or smaller, but "
            "must have the same proportions.",
            task.mask.string(), mask.width(), mask.height(), task.content.string(),
            m_content->width(), m_content->height()));
    }
    m_mask = std::make_shared<const core::Mask>(std::move(mask));
}

/// Where both regions are painted alike, the mask would change nothing.
bool PortraitPainter::needsMask(const PortraitTask& task) const
{
    return m_tellsPersonApart || !task.stagesFolder.empty();
}

void PortraitPainter::writeStages(const PortraitTask& task, const core::Image& result,
                                  const std::stop_token& stop, core::ProgressObserver* progress)
{
    if (task.stagesFolder.empty()) {
        return;
    }
    requireFolder(task.stagesFolder);
    for (const auto& [stage, name] : kStageFiles) {
        const auto picture = stage == Stage::Result
            ? result
            : m_stylizer.renderStage(stage, m_request.settings, stop, progress);
        core::io::writePicture(picture, task.stagesFolder / name);
    }
}

} // namespace app
