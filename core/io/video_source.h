/// @file A video file as the frames of a shot. Private to core/io.

#pragma once

#include "core/io/ffmpeg.h"
#include "core/io/frame_source.h"
#include "core/io/video_index.h"

#include <optional>

namespace core::io {

/// Decodes on from where it is while that is the shortest way, and else from the last key frame.
class VideoSource final : public FrameSource {
public:
    /// @throws core::Error naming the file
    explicit VideoSource(std::filesystem::path file);

    const FrameFacts& facts() const override { return m_facts; }
    Image frame(std::int64_t number) override;
    std::int64_t quickFrame(std::int64_t number) const override
    {
        return m_index.keyFor(number - m_facts.first) + m_facts.first;
    }
    std::int64_t time(std::int64_t number) const override
    {
        return m_index.time(number - m_facts.first);
    }

private:
    enum class Way { Shortest, FromStart };

    bool reached(std::int64_t index, Way way);
    void seekFor(std::int64_t index);
    void rewind();
    bool decodeNext();
    bool sendPacket();

    std::filesystem::path m_file;
    InputPointer m_input;
    int m_stream;
    FfmpegPointer<AVCodecContext> m_decoder;
    VideoIndex m_index;
    FrameFacts m_facts;
    Size m_shown; ///< with square pixels, before it is turned upright
    int m_quarterTurns = 0; ///< clockwise
    FfmpegPointer<AVFrame> m_frame;
    FfmpegPointer<AVPacket> m_packet;
    std::optional<std::int64_t> m_lastIndex; ///< of m_frame; absent after a jump
    std::int64_t m_decodedSinceStart = 0;
    bool m_isDrained = false;
};

} // namespace core::io
