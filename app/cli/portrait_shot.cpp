#include "app/cli/portrait_shot.h"

#include "app/cli/output_paths.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/resize.h"
#include "core/io/picture_file.h"
#include "core/io/video_file.h"
#include "core/models/models.h"
#include "core/segment/person_segmenter.h"
#include "core/video/render_shot.h"
#include "core/video/source_hash.h"

#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace app {

namespace fs = std::filesystem;
using core::Image;
using core::Mask;
using nlohmann::ordered_json;

namespace {

/// Where the numbered pictures go: --output if it is a pattern, into it if it is a folder, and
/// beside it if it is a video.
fs::path patternFor(const PortraitRequest& request)
{
    const fs::path output = request.output;
    if (core::io::isVideoOutput(output)) {
        return fs::path(output.string() + ".frames") / "frame.######.png";
    }
    if (core::io::meansFrames(output)) {
        core::io::frameFile(output, 0); // refuses other kinds of video by name
        return output;
    }
    auto stem = fs::path(request.content).stem().string();
    stem = stem.substr(0, stem.find_first_of("#%"));
    stem.erase(stem.find_last_not_of("._-") + 1); // of "ann.####.png", "ann"
    for (const auto& style : request.styles) {
        stem.append("_").append(fs::path(style).stem().string());
    }
    return output / (stem + ".######.png");
}

std::vector<core::stylize::WeightedStyle> readStyles(const std::vector<std::string>& files,
                                                     const std::vector<double>& weights)
{
    std::vector<core::stylize::WeightedStyle> styles;
    for (std::size_t i = 0; i < files.size(); ++i) {
        styles.push_back({.picture = std::make_shared<const Image>(core::io::readPicture(files[i])),
                          .weight = weights.empty() ? 1.0 : weights.at(i)});
    }
    return styles;
}

void requireSuitable(const PortraitRequest& request)
{
    if (!request.mask.empty() || !request.stagesFolder.empty()) {
        throw core::Error("--mask and --stages are for single pictures, not for frames.");
    }
    if (!request.styleWeights.empty() && request.styleWeights.size() != request.styles.size()) {
        throw core::Error(
            "--style-weights must have one weight for each of several --style files.");
    }
    if (fs::is_directory(request.content)) {
        throw core::Error(fmt::format("{} is a folder; name its frames as {}/NAME.####.png.",
                                      request.content, request.content));
    }
}

std::vector<fs::path> sourceFiles(const PortraitRequest& request, core::video::FrameRange frames)
{
    std::vector<fs::path> files{request.content};
    if (!fs::exists(request.content)) { // a pattern
        files.clear();
        for (auto number = frames.first; number <= frames.last; ++number) {
            files.push_back(core::io::frameFile(request.content, number));
        }
    }
    return files;
}

ordered_json jsonOf(const core::stylize::RegionSettings& region)
{
    return {region.structure, region.manner, region.detail, region.strength};
}

/// What must be the same in a render that is continued.
ordered_json identityOf(const PortraitRequest& request, core::video::FrameRange frames)
{
    const auto networks = networksOf(request);
    std::vector<fs::path> weights;
    for (const auto& file : {networks.encoder, networks.sanet, networks.decoder, networks.transform,
                             networks.personSanet}) {
        if (!file.empty()) {
            weights.push_back(file);
        }
    }
    const auto& settings = request.settings;
    return {{"source", core::video::sourceHash(sourceFiles(request, frames))},
            {"frames", {frames.first, frames.last}},
            {"styles", core::video::sourceHash({request.styles.begin(), request.styles.end()})},
            {"style_weights", request.styleWeights},
            {"person_styles",
             core::video::sourceHash({request.personStyles.begin(), request.personStyles.end()})},
            {"weights", core::video::sourceHash(weights)},
            {"background", jsonOf(settings.background)},
            {"person", jsonOf(settings.person)},
            {"stroke_size", settings.strokeSize},
            {"style_size", settings.styleSize},
            {"keep_colors", settings.keepColors},
            {"size", request.size},
            {"precision", static_cast<int>(request.precision)},
            {"device", static_cast<int>(request.device)}};
}

/// The engines, once for the whole shot: styles are encoded for the first frame and kept.
class ShotPainter final {
public:
    ShotPainter(const PortraitRequest& request, const Context& context)
        : m_request(request)
        , m_stop(context.stop)
        , m_stylizer({.networks = networksOf(request),
                      .precision = request.precision,
                      .device = request.device})
    {
        m_stylizer.setStyles(readStyles(request.styles, request.styleWeights));
        m_stylizer.setPersonStyles(readStyles(request.personStyles, {}));
        if (tellsPersonApart(request)) {
            m_segmenter.emplace(core::segment::PersonSegmenterOptions{
                .weights = core::models::defaultModel("segnet")});
        }
    }

    core::video::ShotWork work()
    {
        core::video::ShotWork work;
        if (m_segmenter) {
            work.findMask
                = [this](const Image& frame) { return m_segmenter->segment(frame, m_stop); };
        }
        work.paint = [this](const Image& frame, const Mask* mask) { return paint(frame, mask); };
        return work;
    }

private:
    Image paint(const Image& frame, const Mask* mask)
    {
        const auto size
            = m_request.size > 0 ? core::fittedWithin(frame.size(), m_request.size) : frame.size();
        m_stylizer.setContent(std::make_shared<const Image>(
            size == frame.size() ? frame : core::resized(frame, size)));
        m_stylizer.setMask(mask != nullptr ? std::make_shared<const Mask>(*mask) : nullptr);
        return m_stylizer.render(m_request.settings, m_stop);
    }

    const PortraitRequest& m_request;
    std::stop_token m_stop;
    core::stylize::PortraitStylizer m_stylizer;
    std::optional<core::segment::PersonSegmenter> m_segmenter;
};

core::io::VideoPlan planFor(const core::io::FrameSource& source, const PortraitRequest& request,
                            core::video::FrameRange frames)
{
    const auto& facts = source.facts();
    core::io::VideoPlan plan{
        .size = request.size > 0 ? core::fittedWithin(facts.size, request.size) : facts.size,
        .rate = facts.rate.numerator > 0 ? facts.rate : core::io::Rational{25, 1},
        .timeBase = facts.timeBase,
        .audioFrom = facts.hasAudio ? fs::path(request.content) : fs::path()};
    for (auto number = frames.first; number <= frames.last; ++number) {
        plan.times.push_back(source.time(number));
    }
    return plan;
}

/// A render of hours must not fail at its last step: writes one black frame as the video will be.
void requireVideoCanBeWritten(const fs::path& output, const core::io::VideoPlan& plan,
                              const fs::path& folder)
{
    auto probe = plan;
    probe.times.resize(1);
    const auto file = folder / ("probe" + output.extension().string());
    core::io::writeVideo(file, probe,
                         [&](std::size_t) { return Image(plan.size.width, plan.size.height); });
    fs::remove(file);
}

void writeVideoFrom(const fs::path& pattern, const core::io::VideoPlan& plan, std::int64_t first,
                    const fs::path& output, const std::stop_token& stop)
{
    core::io::writeVideo(
        output, plan,
        [&](std::size_t index) {
            return core::io::readPicture(
                core::io::frameFile(pattern, first + static_cast<std::int64_t>(index)));
        },
        stop);
    fs::remove_all(pattern.parent_path());
}

std::string lineOf(const core::video::ShotReport& report, const fs::path& output, bool asJson)
{
    if (asJson) {
        const ordered_json line{{"output", output.string()},
                                {"painted", report.painted},
                                {"kept", report.kept},
                                {"flicker", report.flicker}};
        return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    return fmt::format("{}  {} frames painted, {} kept  flicker {:.2f} of 255", output.string(),
                       report.painted, report.kept, 255 * report.flicker);
}

} // namespace

ExitCode paintShot(const PortraitRequest& request, const Context& context)
{
    requireSuitable(request);
    const auto source = core::io::openFrames(request.content);
    const auto& facts = source->facts();
    const auto frames = core::video::parseFrameRange(
        request.frames.empty() ? "all" : request.frames,
        {.first = facts.first, .last = facts.first + facts.count - 1});
    const auto pattern = patternFor(request);
    requireFolder(pattern.has_parent_path() ? pattern.parent_path() : fs::path("."));
    const bool isVideo = core::io::isVideoOutput(request.output);
    const auto plan = planFor(*source, request, frames);
    if (isVideo) {
        core::requireWritable(request.output);
        requireVideoCanBeWritten(request.output, plan, pattern.parent_path());
    }

    ShotPainter painter(request, context);
    context.console.begin(1, 1, fs::path(request.content).filename().string());
    const auto report = core::video::renderShot(
        *source,
        {.pattern = pattern, .frames = frames, .identity = identityOf(request, frames).dump()},
        painter.work(), &context.console, context.stop);
    if (isVideo) {
        writeVideoFrom(pattern, plan, frames.first, request.output, context.stop);
    }
    context.console.result(lineOf(report, isVideo ? fs::path(request.output) : pattern,
                                  context.console.format() == ResultFormat::Json));
    return ExitCode::Success;
}

} // namespace app
