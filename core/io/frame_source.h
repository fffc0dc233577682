/// @file Moving pictures from disk: video files and numbered picture sequences, frame by frame.

#pragma once

#include "core/image/image.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace core::io {

struct Rational {
    int numerator = 0;
    int denominator = 1;

    bool operator==(const Rational&) const = default;
};

/// What a shot is, without its pixels.
struct FrameFacts {
    Size size = {}; ///< upright; of a sequence, the first picture's
    std::int64_t first = 1; ///< number of the first frame: 1 in a video, a sequence has its own
    std::int64_t count = 0;
    Rational rate = {}; ///< frames a second, exact; 0/1 for a sequence, which does not say
    Rational timeBase = {1, 25}; ///< seconds that FrameSource::time() counts in
    bool hasAudio = false;
    std::string codec = {}; ///< FFmpeg's name: "h264"; empty for a sequence
};

/// The frames of one shot, by number. For one thread at a time; calls block.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    virtual const FrameFacts& facts() const = 0;

    /// Frame `number`, in [first, first + count), upright and in sRGB; the same pixels in whatever
    /// order frames are asked for. The next one is the quickest.
    /// @throws core::Error naming the file, if the frame is missing or damaged.
    virtual Image frame(std::int64_t number) = 0;

    /// A frame at or before `number` that needs no others decoded before it, if the file has such;
    /// else `number` itself. For pictures that only have to be near.
    virtual std::int64_t quickFrame(std::int64_t number) const { return number; }

    /// When frame `number` is shown, in facts().timeBase; frames need not be equally long.
    virtual std::int64_t time(std::int64_t number) const = 0;
};

/// A video file, or a sequence named by a pattern: "shot.####.png", "shot.%04d.png".
/// @throws core::Error naming the file, if it is missing, holds no video, or no codec reads it.
std::unique_ptr<FrameSource> openFrames(const std::filesystem::path& path);

/// Extensions, lower case without dot, of the files that openFrames() takes for videos.
const std::vector<std::string>& videoExtensions();

/// Whether the name is a sequence's pattern or a video file's, by its extension.
bool meansFrames(const std::filesystem::path& path);

/// The name of frame `number` by a pattern. @throws core::Error if it is none.
std::filesystem::path frameFile(const std::filesystem::path& pattern, std::int64_t number);

} // namespace core::io
