/// @file Which frames a video has, and when. Private to core/io.

#pragma once

#include "core/io/ffmpeg.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core::io {

/// The times of all frames in the order they are shown, in the stream's time base, and which of
/// them decoding can begin with. Read off the packets, so that a frame has one number for good,
/// whatever its duration.
class VideoIndex final {
public:
    /// Reads through the file and leaves it at its beginning.
    /// @throws core::Error naming the file, if it has no frames or its frames have no times.
    VideoIndex(AVFormatContext& input, int stream, const std::filesystem::path& file);

    /// Whether the file says when each frame is shown; AVI does not, its frames must be counted
    /// while they are decoded and time() is when they come in the file.
    bool hasTimes() const { return m_hasTimes; }

    std::int64_t count() const { return static_cast<std::int64_t>(m_times.size()); }
    std::int64_t time(std::int64_t index) const { return m_times[static_cast<std::size_t>(index)]; }

    /// The frame shown at exactly this time.
    std::optional<std::int64_t> at(std::int64_t time) const;

    /// The last key frame's time at or before a frame's.
    std::int64_t keyTimeFor(std::int64_t index) const;

    /// The last key frame at or before a frame; the frame itself if the file has no times.
    std::int64_t keyFor(std::int64_t index) const
    {
        return m_hasTimes ? at(keyTimeFor(index)).value_or(index) : index;
    }

private:
    bool m_hasTimes = true;
    std::vector<std::int64_t> m_times;
    std::vector<std::int64_t> m_keyTimes;
};

} // namespace core::io
