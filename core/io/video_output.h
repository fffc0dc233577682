/// @file A video file that is being written: container, encoder, copied sound. Private to core/io.

#pragma once

#include "core/io/ffmpeg.h"
#include "core/io/video_file.h"

#include <limits>

namespace core::io {

/// Closes what was opened for writing, without a trailer.
struct OutputCloser {
    void operator()(AVFormatContext* output) const
    {
        avio_closep(&output->pb);
        avformat_free_context(output);
    }
};

/// Frames in, file out. Frames must come in order; finish() makes it a whole file.
class VideoOutput final {
public:
    /// `temporary` is written to; `file` is what sentences name.
    VideoOutput(const std::filesystem::path& temporary, const std::filesystem::path& file,
                const VideoPlan& plan);

    void write(const Image& image, std::int64_t time);

    /// Writes the encoder's last frames, the sound and the index.
    void finish();

private:
    void addVideo(const VideoPlan& plan);
    void addAudio();
    void copyAudio(std::int64_t end);
    void writePackets();
    void require(int result, const char* what) const;

    std::filesystem::path m_file;
    VideoPlan m_plan;
    Size m_size; ///< as encoded
    std::unique_ptr<AVFormatContext, OutputCloser> m_output;
    FfmpegPointer<AVCodecContext> m_encoder;
    AVStream* m_video = nullptr; ///< m_output's
    AVStream* m_audio = nullptr; ///< m_output's; null: silent
    InputPointer m_audioInput;
    int m_audioStream = -1;
    std::int64_t m_audioTime = std::numeric_limits<std::int64_t>::min(); ///< the next packet's
    FfmpegPointer<AVPacket> m_packet;
};

} // namespace core::io
