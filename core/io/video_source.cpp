#include "core/io/video_source.h"

#include "core/base/error.h"
#include "core/image/resize.h"
#include "core/io/frame_pixels.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

extern "C" {
#include <libavutil/display.h>
}

namespace core::io {

namespace {

int videoStream(AVFormatContext& input, const std::filesystem::path& file)
{
    const int stream = av_find_best_stream(&input, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (stream < 0) {
        throw Error(fmt::format("{} holds no video; choose another file.", file.string()));
    }
    return stream;
}

bool hasAudio(AVFormatContext& input)
{
    return av_find_best_stream(&input, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0) >= 0;
}

/// How often the frames are to be turned clockwise to be upright.
int quarterTurnsOf(const AVStream& stream)
{
    static constexpr double kQuarter = 90;
    const auto* const matrix = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (matrix == nullptr) {
        return 0;
    }
    const double angle = av_display_rotation_get(
        static_cast<const std::int32_t*>(static_cast<const void*>(matrix)));
    const auto turns = std::isnan(angle) ? 0 : static_cast<int>(std::lround(-angle / kQuarter));
    return (turns % 4 + 4) % 4;
}

/// Rows stay as they are, so that no line is blended with its neighbours.
Size shownSize(AVFormatContext& input, AVStream& stream)
{
    constexpr double kMost = 8; // beyond it the file is wrong
    const Size stored{stream.codecpar->width, stream.codecpar->height};
    const auto aspect = av_guess_sample_aspect_ratio(&input, &stream, nullptr);
    const double stretch = aspect.num > 0 && aspect.den > 0 ? av_q2d(aspect) : 1;
    if (stretch > kMost || stretch < 1 / kMost) {
        return stored;
    }
    return {std::max(1, static_cast<int>(std::lround(stored.width * stretch))), stored.height};
}

Rational rateOf(AVFormatContext& input, AVStream& stream)
{
    const auto rate = av_guess_frame_rate(&input, &stream, nullptr);
    return rate.num > 0 && rate.den > 0 ? Rational{rate.num, rate.den} : Rational{25, 1};
}

} // namespace

VideoSource::VideoSource(std::filesystem::path file)
    : m_file(std::move(file))
    , m_input(openInput(m_file))
    , m_stream(videoStream(*m_input, m_file))
    , m_decoder(openDecoder(*m_input->streams[m_stream], m_file))
    , m_index(*m_input, m_stream, m_file)
    , m_frame(av_frame_alloc())
    , m_packet(av_packet_alloc())
{
    auto& stream = *m_input->streams[m_stream];
    m_quarterTurns = quarterTurnsOf(stream);
    m_shown = shownSize(*m_input, stream);
    m_facts = {.size = m_quarterTurns % 2 == 0 ? m_shown : Size{m_shown.height, m_shown.width},
               .first = 1,
               .count = m_index.count(),
               .rate = rateOf(*m_input, stream),
               .timeBase = {stream.time_base.num, stream.time_base.den},
               .hasAudio = hasAudio(*m_input),
               .codec = avcodec_get_name(stream.codecpar->codec_id)};
}

Image VideoSource::frame(std::int64_t number)
{
    const auto index = number - m_facts.first;
    if (index < 0 || index >= m_facts.count) {
        throw Error(fmt::format("{} has no frame {}; it has {} frames.", m_file.string(), number,
                                m_facts.count));
    }
    if (m_lastIndex != index && !reached(index, Way::Shortest) && !reached(index, Way::FromStart)) {
        throw Error(fmt::format("Frame {} of {} is damaged and cannot be decoded.", number,
                                m_file.string()));
    }
    try {
        return turned(imageFrom(*m_frame, m_shown), m_quarterTurns);
    } catch (const std::runtime_error& fault) {
        throw Error(fmt::format("Frame {} of {} cannot be shown: {}.", number, m_file.string(),
                                fault.what()));
    }
}

/// Decodes until the frame is the present one; false if it did not come.
bool VideoSource::reached(std::int64_t index, Way way)
{
    way == Way::FromStart ? rewind() : seekFor(index);
    while (decodeNext() && m_lastIndex.value_or(-1) <= index) {
        if (m_lastIndex == index) {
            return true;
        }
    }
    m_lastIndex.reset();
    return false;
}

/// Nothing, if decoding on is the shortest way.
void VideoSource::seekFor(std::int64_t index)
{
    const bool liesAhead = m_lastIndex && *m_lastIndex < index && !m_isDrained;
    const auto key = m_index.keyTimeFor(index);
    if (liesAhead && (!m_index.hasTimes() || m_index.time(*m_lastIndex) >= key)) {
        return;
    }
    avcodec_flush_buffers(m_decoder.get());
    m_isDrained = false;
    m_lastIndex.reset();
    if (!m_index.hasTimes()
        || av_seek_frame(m_input.get(), m_stream, key, AVSEEK_FLAG_BACKWARD) < 0) {
        rewind();
    }
}

/// Opens the file again, since some containers cannot seek to their beginning.
void VideoSource::rewind()
{
    m_input = openInput(m_file);
    m_decoder = openDecoder(*m_input->streams[m_stream], m_file);
    m_isDrained = false;
    m_lastIndex.reset();
    m_decodedSinceStart = 0;
}

/// Makes the next frame the present one, with its index if it is in the list; false at the end.
bool VideoSource::decodeNext()
{
    for (;;) {
        const int result = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (result >= 0) {
            m_lastIndex = m_index.hasTimes() ? m_index.at(m_frame->best_effort_timestamp)
                                             : std::optional(m_decodedSinceStart);
            ++m_decodedSinceStart;
            return true;
        }
        if (result != AVERROR(EAGAIN) || !sendPacket()) {
            return false;
        }
    }
}

/// Feeds the decoder; at the end of the file, with the wish for its last frames.
bool VideoSource::sendPacket()
{
    while (av_read_frame(m_input.get(), m_packet.get()) >= 0) {
        const bool isOurs = m_packet->stream_index == m_stream;
        const int result = isOurs ? avcodec_send_packet(m_decoder.get(), m_packet.get()) : 0;
        av_packet_unref(m_packet.get());
        if (isOurs && result >= 0) {
            return true; // a damaged packet is skipped: its frame will be missed by its time
        }
    }
    if (m_isDrained) {
        return false;
    }
    m_isDrained = true;
    return avcodec_send_packet(m_decoder.get(), nullptr) >= 0;
}

} // namespace core::io
