#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "core/io/extension.h"
#include "core/io/frame_source.h"
#include "core/io/picture_sequence.h"
#include "core/io/video_source.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace core::io {

namespace {

/// A file that is there is itself, even if its name looks like a pattern.
std::optional<NumberPattern> patternUnlessFile(const std::filesystem::path& path)
{
    std::error_code missing;
    return std::filesystem::exists(path, missing) ? std::nullopt : numberPattern(path);
}

} // namespace

std::unique_ptr<FrameSource> openFrames(const std::filesystem::path& path)
{
    if (auto pattern = patternUnlessFile(path)) {
        return std::make_unique<PictureSequence>(std::move(*pattern));
    }
    return std::make_unique<VideoSource>(path);
}

const std::vector<std::string>& videoExtensions()
{
    static const std::vector<std::string> kExtensions{"mp4", "m4v",  "mov", "mkv",  "webm", "avi",
                                                      "mpg", "mpeg", "mts", "m2ts", "ts",   "mxf"};
    return kExtensions;
}

bool meansFrames(const std::filesystem::path& path)
{
    return patternUnlessFile(path).has_value()
        || std::ranges::count(videoExtensions(), lowerExtension(path)) > 0;
}

std::filesystem::path frameFile(const std::filesystem::path& pattern, std::int64_t number)
{
    if (const auto parsed = numberPattern(pattern)) {
        return parsed->file(number);
    }
    throw Error(fmt::format("{} has no place for a frame's number; write it as name.####.png.",
                            pattern.string()));
}

} // namespace core::io
