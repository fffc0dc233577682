/// @file Short clips that tests make with FFmpeg's encoders alone, as another program would.

#pragma once

#include "core/io/ffmpeg.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <vector>

extern "C" {
#include <libavutil/display.h>
}

namespace tests {

struct Clip {
    int width = 64;
    int height = 48;
    std::vector<std::int64_t> times = {}; ///< of the frames, in `timeBase`
    AVRational timeBase = {1, 25};
    AVRational rate = {25, 1};
    const char* encoder = "libx264";
    int rotation = 0; ///< degrees clockwise that players turn it by
    AVRational pixelAspect = {0, 1}; ///< width by height of a pixel; 0: it does not say
    AVColorTransferCharacteristic curve = AVCOL_TRC_UNSPECIFIED;
    bool sound = false; ///< 16-bit samples
};

/// The grey of frame `index`; neighbours differ by much.
inline int greyOf(std::int64_t index)
{
    return 30 + static_cast<int>(index * 53 % 190);
}

/// The number of the frame, of the first `count`, that has this grey; 0 if none has.
inline std::int64_t frameOfGrey(int grey, std::int64_t count)
{
    std::int64_t nearest = 0;
    int least = 4;
    for (std::int64_t index = 0; index < count; ++index) {
        if (std::abs(grey - greyOf(index)) < least) {
            least = std::abs(grey - greyOf(index));
            nearest = index + 1;
        }
    }
    return nearest;
}

inline void must(int result)
{
    if (result < 0) {
        throw std::runtime_error("a test clip cannot be made: " + core::io::ffmpegReason(result));
    }
}

/// Writes a clip whose frames are grey, but for a white corner at the top left.
class ClipWriter final {
public:
    ClipWriter(const std::filesystem::path& file, const Clip& clip)
        : m_clip(clip)
    {
        av_log_set_level(AV_LOG_QUIET);
        must(avformat_alloc_output_context2(&m_output, nullptr, nullptr, file.c_str()));
        addVideo();
        if (clip.sound) {
            addSound();
        }
        must(avio_open(&m_output->pb, file.c_str(), AVIO_FLAG_WRITE));
        must(avformat_write_header(m_output, nullptr));
        for (std::size_t i = 0; i < clip.times.size(); ++i) {
            writeFrame(static_cast<std::int64_t>(i));
        }
        must(avcodec_send_frame(m_encoder.get(), nullptr));
        drain();
        writeSound();
        must(av_write_trailer(m_output));
        avio_closep(&m_output->pb);
        avformat_free_context(m_output);
    }

private:
    static constexpr int kSoundRate = 8000;
    static constexpr int kSoundPart = 160; // 20 ms

    void addVideo()
    {
        const auto* const codec = avcodec_find_encoder_by_name(m_clip.encoder);
        if (codec == nullptr) {
            throw std::runtime_error("no such encoder");
        }
        m_encoder.reset(avcodec_alloc_context3(codec));
        m_encoder->width = m_clip.width;
        m_encoder->height = m_clip.height;
        m_encoder->time_base = m_clip.timeBase;
        m_encoder->framerate = m_clip.rate;
        m_encoder->pix_fmt = codec->pix_fmts[0];
        m_encoder->sample_aspect_ratio = m_clip.pixelAspect;
        m_encoder->color_trc = m_clip.curve;
        m_encoder->gop_size = 6; // several key frames
        m_encoder->max_b_frames = 2; // decoded in another order than shown
        if ((m_output->oformat->flags & AVFMT_GLOBALHEADER) != 0) {
            m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        }
        must(avcodec_open2(m_encoder.get(), codec, nullptr));
        m_video = avformat_new_stream(m_output, nullptr);
        m_video->time_base = m_clip.timeBase;
        m_video->avg_frame_rate = m_clip.rate;
        must(avcodec_parameters_from_context(m_video->codecpar, m_encoder.get()));
        if (m_clip.rotation != 0) {
            auto* const matrix = av_stream_new_side_data(m_video, AV_PKT_DATA_DISPLAYMATRIX,
                                                         9 * sizeof(std::int32_t));
            av_display_rotation_set(static_cast<std::int32_t*>(static_cast<void*>(matrix)),
                                    m_clip.rotation);
        }
    }

    void addSound()
    {
        m_sound = avformat_new_stream(m_output, nullptr);
        m_sound->time_base = {1, kSoundRate};
        auto& parameters = *m_sound->codecpar;
        parameters.codec_type = AVMEDIA_TYPE_AUDIO;
        parameters.codec_id = AV_CODEC_ID_PCM_S16LE;
        parameters.format = AV_SAMPLE_FMT_S16;
        parameters.sample_rate = kSoundRate;
        parameters.bits_per_coded_sample = 16;
        parameters.block_align = 2;
        parameters.bit_rate = 16 * kSoundRate;
        av_channel_layout_default(&parameters.ch_layout, 1);
    }

    void writeFrame(std::int64_t index)
    {
        const core::io::FfmpegPointer<AVFrame> frame(av_frame_alloc());
        frame->format = m_encoder->pix_fmt;
        frame->width = m_clip.width;
        frame->height = m_clip.height;
        must(av_frame_get_buffer(frame.get(), 0));
        for (int plane = 0; plane < 3; ++plane) {
            const int rows = plane == 0 ? m_clip.height : (m_clip.height + 1) / 2;
            const int level = plane == 0 ? 16 + greyOf(index) * 219 / 255 : 128;
            std::fill_n(frame->data[plane], rows * frame->linesize[plane],
                        static_cast<std::uint8_t>(level));
        }
        for (int y = 0; y < m_clip.height / 4; ++y) {
            std::fill_n(frame->data[0] + y * frame->linesize[0], m_clip.width / 4, 235);
        }
        frame->pts = m_clip.times.at(static_cast<std::size_t>(index));
        must(avcodec_send_frame(m_encoder.get(), frame.get()));
        drain();
    }

    void drain()
    {
        while (avcodec_receive_packet(m_encoder.get(), m_packet.get()) >= 0) {
            av_packet_rescale_ts(m_packet.get(), m_clip.timeBase, m_video->time_base);
            m_packet->stream_index = m_video->index;
            must(av_interleaved_write_frame(m_output, m_packet.get()));
        }
    }

    /// Samples that count up, so that every part is unique; as long as the frames and half a second
    /// more.
    void writeSound()
    {
        if (m_sound == nullptr) {
            return;
        }
        const auto samples
            = av_rescale_q(m_clip.times.back(), m_clip.timeBase, {1, kSoundRate}) + kSoundRate / 2;
        for (std::int64_t first = 0; first + kSoundPart <= samples; first += kSoundPart) {
            must(av_new_packet(m_packet.get(), 2 * kSoundPart));
            for (int i = 0; i < kSoundPart; ++i) {
                const auto value = static_cast<std::int16_t>((first + i) % 32768);
                m_packet->data[2 * i] = static_cast<std::uint8_t>(value & 0xFF);
                m_packet->data[2 * i + 1] = static_cast<std::uint8_t>((value >> 8) & 0xFF);
            }
            m_packet->pts = m_packet->dts
                = av_rescale_q(first, {1, kSoundRate}, m_sound->time_base);
            m_packet->duration = av_rescale_q(kSoundPart, {1, kSoundRate}, m_sound->time_base);
            m_packet->stream_index = m_sound->index;
            must(av_interleaved_write_frame(m_output, m_packet.get()));
        }
    }

    Clip m_clip;
    AVFormatContext* m_output = nullptr;
    core::io::FfmpegPointer<AVCodecContext> m_encoder;
    AVStream* m_video = nullptr;
    AVStream* m_sound = nullptr;
    core::io::FfmpegPointer<AVPacket> m_packet{av_packet_alloc()};
};

/// 0, 1, 2, ...
inline std::vector<std::int64_t> evenTimes(int count, std::int64_t step = 1)
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(i * step);
    }
    return times;
}

} // namespace tests
