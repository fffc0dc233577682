#include "app/cli/portrait_shot.h"

#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "core/io/picture_file.h"
#include "core/io/video_file.h"
#include "core/models/models.h"
#include "core/video/portrait_shot.h"

#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace app {

namespace fs = std::filesystem;
using core::Image;
using nlohmann::ordered_json;

namespace {

/// --output, or if it is a folder a pattern in it.
fs::path outputFor(const PortraitRequest& request)
{
    const fs::path output = request.output;
    if (core::io::isVideoOutput(output) || core::io::meansFrames(output)) {
        core::video::framesPattern(output); // refuses other kinds of video by name
        return output;
    }
    auto name = core::shotName(request.content);
    for (const auto& style : request.styles) {
        name.append("_").append(fs::path(style).stem().string());
    }
    return output / (name + ".######.png");
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

core::video::PortraitLook lookOf(const PortraitRequest& request)
{
    return {.engine = {.networks = networksOf(request),
                       .precision = request.precision,
                       .device = request.device},
            .styles = readStyles(request.styles, request.styleWeights),
            .personStyles = readStyles(request.personStyles, {}),
            .settings = request.settings,
            .segmenter
            = tellsPersonApart(request) ? core::models::defaultModel("segnet") : fs::path(),
            .longSide = request.size};
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
    const auto output = outputFor(request);
    requireFolder(output.has_parent_path() ? output.parent_path() : fs::path("."));

    context.console.begin(1, 1, fs::path(request.content).filename().string());
    const auto exported
        = core::video::exportPortraitShot(*source,
                                          {.content = request.content,
                                           .frames = frames,
                                           .output = output,
                                           .steadiness = request.steadiness},
                                          lookOf(request), &context.console, context.stop);
    context.console.result(
        lineOf(exported.report, output, context.console.format() == ResultFormat::Json));
    return ExitCode::Success;
}

} // namespace app
