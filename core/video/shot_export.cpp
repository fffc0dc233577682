#include "core/video/shot_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/video_file.h"
#include "core/video/render_manifest.h"
#include "core/video/shot_notes.h"
#include "core/video/source_hash.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <vector>

namespace core::video {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

namespace {

constexpr io::Rational kUsualRate{25, 1};

void requireFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error)) {
        throw Error(fmt::format("Cannot make the folder {}{}.", folder.string(),
                                error ? ": " + error.message() : ""));
    }
    requireWritable(folder / "frame.png");
}

/// The content's files, as far as the range needs them.
std::vector<fs::path> sourceFiles(const ShotExport& shot)
{
    std::error_code missing;
    if (fs::exists(shot.content, missing)) {
        return {shot.content};
    }
    std::vector<fs::path> files;
    for (auto number = shot.frames.first; number <= shot.frames.last; ++number) {
        files.push_back(io::frameFile(shot.content, number));
    }
    return files;
}

void requireNoInput(const fs::path& output, const std::vector<fs::path>& inputs)
{
    for (const auto& input : inputs) {
        std::error_code ignored;
        if (fs::equivalent(output, input, ignored)) {
            throw Error(fmt::format("{} is one of the frames to read; choose another name or "
                                    "folder.",
                                    output.string()));
        }
    }
}

/// @throws core::Error if what is written would replace what is read.
void requireSafeOutput(const ShotExport& shot, const std::vector<fs::path>& inputs)
{
    if (io::isVideoOutput(shot.output)) {
        requireNoInput(shot.output, inputs);
        return;
    }
    for (auto number = shot.frames.first; number <= shot.frames.last; ++number) {
        const auto file = io::frameFile(shot.output, number);
        std::error_code missing;
        if (fs::exists(file, missing)) {
            requireNoInput(file, inputs);
        }
    }
}

/// What must be the same in an export that is continued.
std::string identityOf(const ShotExport& shot, const std::vector<fs::path>& inputs)
{
    ordered_json identity{{"source", sourceHash(inputs)},
                          {"frames", {shot.frames.first, shot.frames.last}},
                          {"steadiness", shot.steadiness},
                          {"settings", ordered_json::parse(shot.settings)}};
    if (!io::isVideoOutput(shot.output)) {
        identity["pictures"] = {{"name", shot.output.filename().string()},
                                {"bits", shot.write.bitsPerChannel},
                                {"quality", shot.write.quality}};
    }
    return identity.dump();
}

io::VideoPlan planFor(const io::FrameSource& source, const ShotExport& shot)
{
    const auto& facts = source.facts();
    const bool hasRate = facts.rate.numerator > 0;
    const auto rate = hasRate ? facts.rate : shot.rate.numerator > 0 ? shot.rate : kUsualRate;
    const bool withSound = facts.hasAudio && shot.sound == Sound::Copied;
    io::VideoPlan plan{.size = shot.size == Size{} ? facts.size : shot.size,
                       .rate = rate,
                       .timeBase
                       = hasRate ? facts.timeBase : io::Rational{rate.denominator, rate.numerator},
                       .audioFrom = withSound ? shot.content : fs::path()};
    for (auto number = shot.frames.first; number <= shot.frames.last; ++number) {
        plan.times.push_back(hasRate ? source.time(number) : number - shot.frames.first);
    }
    return plan;
}

/// A render of hours must not fail at its last step.
void requireVideo(const fs::path& output, const io::VideoPlan& plan, const fs::path& folder)
{
    try {
        io::requireVideoCanBeWritten(output, plan, folder);
    } catch (const Error&) {
        std::error_code notEmpty;
        fs::remove(folder, notEmpty); // unless frames of an earlier export are in it
        throw;
    }
}

void writeVideoFrom(const fs::path& pattern, const ShotExport& shot, const io::VideoPlan& plan,
                    ProgressObserver* progress, const std::stop_token& stop)
{
    const auto frame = [&](std::size_t index) {
        const auto done = static_cast<std::int64_t>(index);
        if (progress != nullptr) {
            progress->onProgress(
                {.stage = "writing the video", .done = done, .total = shot.frames.count()});
        }
        return io::readPicture(io::frameFile(pattern, shot.frames.first + done));
    };
    io::writeVideo(shot.output, plan, frame, stop);
    fs::remove_all(pattern.parent_path());
}

} // namespace

fs::path framesPattern(const fs::path& output)
{
    if (io::isVideoOutput(output)) {
        return fs::path(output.string() + ".frames") / "frame.######.png";
    }
    io::frameFile(output, 0); // refuses other kinds of video by name
    return output;
}

ExportedShot exportShot(io::FrameSource& source, const ShotExport& shot, const ShotWork& work,
                        ProgressObserver* progress, const std::stop_token& stop)
{
    const auto pattern = framesPattern(shot.output);
    const auto folder = pattern.has_parent_path() ? pattern.parent_path() : fs::path(".");
    const auto inputs = sourceFiles(shot);
    const auto plan = planFor(source, shot);
    const bool isVideo = io::isVideoOutput(shot.output);
    requireSafeOutput(shot, inputs);
    requireFolder(folder);
    if (shot.begin == Begin::Anew) {
        RenderManifest::discard(folder);
    }
    if (isVideo) {
        requireVideo(shot.output, plan, folder);
    }
    const ShotOptions options{.pattern = pattern,
                              .frames = shot.frames,
                              .identity = identityOf(shot, inputs),
                              .write = isVideo ? io::WriteOptions{} : shot.write,
                              .steadiness = shot.steadiness};
    ExportedShot exported{.report = renderShot(source, options, work, progress, stop),
                          .notes = notesOn(source.facts(), shot, plan)};
    if (isVideo) {
        writeVideoFrom(pattern, shot, plan, progress, stop);
    }
    return exported;
}

} // namespace core::video
