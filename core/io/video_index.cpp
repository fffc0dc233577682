#include "core/io/video_index.h"

#include "core/base/error.h"

#include <algorithm>
#include <fmt/format.h>

namespace core::io {

VideoIndex::VideoIndex(AVFormatContext& input, int stream, const std::filesystem::path& file)
{
    const FfmpegPointer<AVPacket> packet(av_packet_alloc());
    while (av_read_frame(&input, packet.get()) >= 0) {
        const bool isShown = packet->stream_index == stream
            && (packet->flags & AV_PKT_FLAG_DISCARD) == 0 && packet->size > 0;
        const auto time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (isShown && time == AV_NOPTS_VALUE) {
            throw Error(fmt::format("The frames of {} have no times; put them into an MP4 or "
                                    "Matroska file first.",
                                    file.string()));
        }
        if (isShown) {
            m_hasTimes = m_hasTimes && packet->pts != AV_NOPTS_VALUE;
            m_times.push_back(time);
            if ((packet->flags & AV_PKT_FLAG_KEY) != 0) {
                m_keyTimes.push_back(time);
            }
        }
        av_packet_unref(packet.get());
    }
    if (m_times.empty()) {
        throw Error(fmt::format("{} holds no frames; it is empty or cut off.", file.string()));
    }
    std::ranges::sort(m_times);
    std::ranges::sort(m_keyTimes);
    av_seek_frame(&input, stream, m_times.front(), AVSEEK_FLAG_BACKWARD);
}

std::optional<std::int64_t> VideoIndex::at(std::int64_t time) const
{
    const auto found = std::ranges::lower_bound(m_times, time);
    return found != m_times.end() && *found == time
        ? std::optional<std::int64_t>(found - m_times.begin())
        : std::nullopt;
}

std::int64_t VideoIndex::keyTimeFor(std::int64_t index) const
{
    const auto next = std::ranges::upper_bound(m_keyTimes, time(index));
    return next == m_keyTimes.begin() ? m_times.front() : *(next - 1);
}

} // namespace core::io
