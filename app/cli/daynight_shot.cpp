#include "app/cli/daynight_shot.h"

#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "core/io/video_file.h"
#include "core/models/models.h"
#include "core/video/daynight_shot.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace app {

namespace fs = std::filesystem;

namespace {

/// --output, or if it is a folder a pattern in it.
fs::path outputFor(const DayNightRequest& request)
{
    const fs::path output = request.output;
    if (core::io::isVideoOutput(output) || core::io::meansFrames(output)) {
        core::video::framesPattern(output); // refuses other kinds of video by name
        return output;
    }
    return output / (core::shotName(request.input) + ".######.png");
}

std::string lineOf(const core::video::ShotReport& report, const fs::path& output, bool asJson)
{
    if (asJson) {
        const nlohmann::ordered_json line{{"output", output.string()},
                                          {"painted", report.painted},
                                          {"kept", report.kept},
                                          {"flicker", report.flicker}};
        return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    return fmt::format("{}  {} frames made, {} kept  flicker {:.2f} of 255", output.string(),
                       report.painted, report.kept, 255 * report.flicker);
}

} // namespace

core::translate::TranslatorOptions engineOf(const DayNightRequest& request)
{
    return {.weights = request.weights.empty() ? core::models::defaultModel("day_night")
                                               : core::models::findModel(request.weights),
            .mixedPrecision = request.precision == "fast"};
}

bool meansShot(const DayNightRequest& request)
{
    return !request.frames.empty() || core::io::meansFrames(request.input);
}

ExitCode changeShot(const DayNightRequest& request, const Context& context)
{
    if (!request.lut.empty()) {
        throw core::Error("--lut is for pictures; make it from one frame of the shot.");
    }
    const auto source = core::io::openFrames(request.input);
    const auto& facts = source->facts();
    const auto frames = core::video::parseFrameRange(
        request.frames.empty() ? "all" : request.frames,
        {.first = facts.first, .last = facts.first + facts.count - 1});
    const auto output = outputFor(request);
    requireFolder(output.has_parent_path() ? output.parent_path() : fs::path("."));
    context.console.begin(1, 1, fs::path(request.input).filename().string());
    const auto exported = core::video::exportLightShot(
        *source, {.content = request.input, .frames = frames, .output = output},
        {.engine = engineOf(request), .settings = request.settings}, &context.console,
        context.stop);
    context.console.result(lineOf(exported.report, output, request.json));
    return ExitCode::Success;
}

} // namespace app
