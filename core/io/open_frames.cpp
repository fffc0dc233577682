#include "core/base/error.h"
#include "core/io/extension.h"
#include "core/io/frame_pattern.h"
#include "core/io/frame_source.h"
#include "core/io/picture_sequence.h"
#include "core/io/video_source.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace core::io {

namespace {

constexpr std::array<std::string_view, 12> kVideoExtensions{
    "mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "mts", "m2ts", "ts", "mxf"};

/// A file that is there is itself, even if its name looks like a pattern.
std::optional<FramePattern> patternUnlessFile(const std::filesystem::path& path)
{
    std::error_code missing;
    return std::filesystem::exists(path, missing) ? std::nullopt : framePattern(path);
}

} // namespace

std::unique_ptr<FrameSource> openFrames(const std::filesystem::path& path)
{
    if (auto pattern = patternUnlessFile(path)) {
        return std::make_unique<PictureSequence>(std::move(*pattern));
    }
    return std::make_unique<VideoSource>(path);
}

bool meansFrames(const std::filesystem::path& path)
{
    return patternUnlessFile(path).has_value()
        || std::ranges::find(kVideoExtensions, lowerExtension(path)) != kVideoExtensions.end();
}

std::filesystem::path frameFile(const std::filesystem::path& pattern, std::int64_t number)
{
    if (const auto parsed = framePattern(pattern)) {
        return parsed->file(number);
    }
    throw Error(fmt::format("{} has no place for a frame's number; write it as name.####.png.",
                            pattern.string()));
}

} // namespace core::io
