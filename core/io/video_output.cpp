#include "core/io/video_output.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/io/extension.h"
#include "core/io/frame_pixels.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/opt.h>
}

namespace core::io {

namespace {

struct Encoding {
    const char* encoder;
    const char* name; ///< for the user
    AVPixelFormat pixels;
    bool needsEvenSides;
};

Encoding encodingFor(const std::filesystem::path& file)
{
    return lowerExtension(file) == "mov"
        ? Encoding{"prores_ks", "ProRes", AV_PIX_FMT_YUV422P10LE, true}
        : Encoding{"libx264", "H.264", AV_PIX_FMT_YUV420P, true};
}

Size encodedSize(Size size, bool needsEvenSides)
{
    return needsEvenSides ? Size{std::max(2, size.width / 2 * 2), std::max(2, size.height / 2 * 2)}
                          : size;
}

AVRational ratio(Rational value)
{
    return {value.numerator, value.denominator};
}

} // namespace

std::string videoCodec(const std::filesystem::path& file)
{
    return encodingFor(file).name;
}

VideoOutput::VideoOutput(const std::filesystem::path& temporary, const std::filesystem::path& file,
                         const VideoPlan& plan)
    : m_file(file)
    , m_plan(plan)
    , m_size(encodedSize(plan.size, encodingFor(file).needsEvenSides))
    , m_packet(av_packet_alloc())
{
    av_log_set_level(AV_LOG_QUIET);
    AVFormatContext* output = nullptr;
    require(avformat_alloc_output_context2(&output, nullptr, nullptr, temporary.c_str()), "made");
    m_output.reset(output);
    addVideo(plan);
    addAudio();
    require(avio_open(&m_output->pb, temporary.c_str(), AVIO_FLAG_WRITE), "written");
    require(avformat_write_header(m_output.get(), nullptr), "written");
}

void VideoOutput::addVideo(const VideoPlan& plan)
{
    const auto encoding = encodingFor(m_file);
    const auto* const codec = avcodec_find_encoder_by_name(encoding.encoder);
    if (codec == nullptr) {
        throw Error(fmt::format("{} cannot be written: FFmpeg has no {} encoder here; write "
                                "numbered pictures instead.",
                                m_file.string(), encoding.name));
    }
    m_encoder.reset(avcodec_alloc_context3(codec));
    m_encoder->width = m_size.width;
    m_encoder->height = m_size.height;
    m_encoder->pix_fmt = encoding.pixels;
    m_encoder->time_base = ratio(plan.timeBase);
    m_encoder->framerate = ratio(plan.rate);
    m_encoder->color_range = AVCOL_RANGE_MPEG;
    m_encoder->colorspace = AVCOL_SPC_BT709;
    m_encoder->color_primaries = AVCOL_PRI_BT709;
    m_encoder->color_trc = AVCOL_TRC_BT709;
    m_encoder->thread_count = logicalCores();
    if ((m_output->oformat->flags & AVFMT_GLOBALHEADER) != 0) {
        m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    }
    av_opt_set(m_encoder->priv_data, "crf", "16", 0); // hardly to be told from the pictures
    require(avcodec_open2(m_encoder.get(), codec, nullptr), "encoded");
    m_video = avformat_new_stream(m_output.get(), nullptr);
    m_video->time_base = m_encoder->time_base;
    m_video->avg_frame_rate = m_encoder->framerate;
    require(avcodec_parameters_from_context(m_video->codecpar, m_encoder.get()), "written");
}

void VideoOutput::addAudio()
{
    if (m_plan.audioFrom.empty()) {
        return;
    }
    m_audioInput = openInput(m_plan.audioFrom);
    m_audioStream = av_find_best_stream(m_audioInput.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (m_audioStream < 0) {
        return;
    }
    const auto& sound = *m_audioInput->streams[m_audioStream]->codecpar;
    if (avformat_query_codec(m_output->oformat, sound.codec_id, FF_COMPLIANCE_NORMAL) != 1) {
        throw Error(fmt::format("{} cannot hold the sound of {} ({}); write to a .mkv or .mov "
                                "file.",
                                m_file.string(), m_plan.audioFrom.string(),
                                avcodec_get_name(sound.codec_id)));
    }
    m_audio = avformat_new_stream(m_output.get(), nullptr);
    require(avcodec_parameters_copy(m_audio->codecpar, &sound), "written");
    m_audio->codecpar->codec_tag = 0; // the container chooses its own
}

void VideoOutput::write(const Image& image, std::int64_t time)
{
    const auto frame = frameFrom(image, m_encoder->pix_fmt, m_size);
    frame->pts = time - m_plan.times.front();
    copyAudio(time);
    require(avcodec_send_frame(m_encoder.get(), frame.get()), "encoded");
    writePackets();
}

void VideoOutput::finish()
{
    require(avcodec_send_frame(m_encoder.get(), nullptr), "encoded");
    writePackets();
    const auto oneFrame = av_rescale_q(1, av_inv_q(ratio(m_plan.rate)), ratio(m_plan.timeBase));
    copyAudio(m_plan.times.back() + oneFrame);
    require(av_write_trailer(m_output.get()), "written");
}

void VideoOutput::writePackets()
{
    while (avcodec_receive_packet(m_encoder.get(), m_packet.get()) >= 0) {
        av_packet_rescale_ts(m_packet.get(), m_encoder->time_base, m_video->time_base);
        m_packet->stream_index = m_video->index;
        require(av_interleaved_write_frame(m_output.get(), m_packet.get()), "written");
    }
}

/// The sound from the first frame up to `end`, moved to the beginning.
void VideoOutput::copyAudio(std::int64_t end)
{
    if (m_audio == nullptr) {
        return;
    }
    const auto base = m_audioInput->streams[m_audioStream]->time_base;
    const auto inAudio
        = [&](std::int64_t time) { return av_rescale_q(time, ratio(m_plan.timeBase), base); };
    const auto begin = inAudio(m_plan.times.front());
    while (m_audioTime < inAudio(end) && av_read_frame(m_audioInput.get(), m_packet.get()) >= 0) {
        const bool isSound = m_packet->stream_index == m_audioStream;
        m_audioTime = isSound ? m_packet->pts + m_packet->duration : m_audioTime;
        if (isSound && m_packet->pts >= begin && m_packet->pts < inAudio(end)) {
            m_packet->pts -= begin;
            m_packet->dts -= begin;
            av_packet_rescale_ts(m_packet.get(), base, m_audio->time_base);
            m_packet->stream_index = m_audio->index;
            m_packet->pos = -1;
            require(av_interleaved_write_frame(m_output.get(), m_packet.get()), "written");
        }
        av_packet_unref(m_packet.get());
    }
}

void VideoOutput::require(int result, const char* what) const
{
    if (result < 0) {
        throw Error(
            fmt::format("{} cannot be {}: {}.", m_file.string(), what, ffmpegReason(result)));
    }
}

} // namespace core::io
