#include "app/cli/shot_request.h"

#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/io/video_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace app {

namespace fs = std::filesystem;

namespace {

/// --output, or if it is a folder a pattern in it.
fs::path outputFor(const ShotRequest& request)
{
    const fs::path output = request.output;
    if (core::io::isVideoOutput(output) || core::io::meansFrames(output)) {
        core::video::framesPattern(output); // refuses other kinds of video by name
        return output;
    }
    return output / (request.name + ".######." + request.format);
}

/// As many bits as the first frame has, if it is not said.
core::io::WriteOptions writingOf(const ShotRequest& request, core::io::FrameSource& source)
{
    constexpr int kShallow = 8;
    constexpr int kDeep = 16;
    core::io::WriteOptions write = request.write;
    if (write.bitsPerChannel == core::io::kBitsAsRead) {
        const auto origin = source.frame(source.facts().first).origin();
        const bool isDeep = origin != nullptr && origin->bitsPerChannel > kShallow;
        write.bitsPerChannel = isDeep ? kDeep : kShallow;
    }
    return write;
}

} // namespace

bool meansShot(const std::string& content, const std::string& frames)
{
    return !frames.empty() || core::io::meansFrames(content);
}

void addFrames(CLI::App& command, std::string& frames)
{
    command
        .add_option("--frames", frames,
                    "of a video or of numbered pictures (NAME.####.png): 10-25, 7 or all")
        ->type_name("A-B");
}

OpenedShot openShot(const ShotRequest& request, Console& console)
{
    if (fs::is_directory(request.content)) {
        throw core::Error(fmt::format("{} is a folder; name its frames as {}/NAME.####.png.",
                                      request.content, request.content));
    }
    OpenedShot shot{.source = core::io::openFrames(request.content)};
    const auto& facts = shot.source->facts();
    shot.wanted = {.content = request.content,
                   .frames = core::video::parseFrameRange(
                       request.frames.empty() ? "all" : request.frames,
                       {.first = facts.first, .last = facts.first + facts.count - 1}),
                   .output = outputFor(request),
                   .write = writingOf(request, *shot.source)};
    const auto& output = shot.wanted.output;
    requireFolder(output.has_parent_path() ? output.parent_path() : fs::path("."));
    console.begin(1, 1, fs::path(request.content).filename().string());
    return shot;
}

void tellOfShot(const core::video::ShotReport& report, const fs::path& output, Console& console)
{
    if (console.format() == ResultFormat::Json) {
        const nlohmann::ordered_json line{{"output", output.string()},
                                          {"painted", report.painted},
                                          {"kept", report.kept},
                                          {"flicker", report.flicker}};
        console.result(line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        return;
    }
    console.result(fmt::format("{}  {} frames painted, {} kept  flicker {:.2f} of 255",
                               output.string(), report.painted, report.kept, 255 * report.flicker));
}

} // namespace app
