#include "core/io/ffmpeg.h"

#include "core/base/error.h"
#include "core/base/processor.h"

#include <array>
#include <fmt/format.h>

namespace core::io {

std::string ffmpegReason(int error)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text = {};
    av_strerror(error, text.data(), text.size());
    return text.data();
}

InputPointer openInput(const std::filesystem::path& file)
{
    av_log_set_level(AV_LOG_QUIET);
    std::error_code unreadable;
    if (!std::filesystem::is_regular_file(file, unreadable)) {
        throw Error(fmt::format("There is no file {}; check the name.", file.string()));
    }
    AVFormatContext* opened = nullptr;
    if (const int error = avformat_open_input(&opened, file.c_str(), nullptr, nullptr); error < 0) {
        throw Error(fmt::format("{} is no video that can be read, or it is cut off ({}).",
                                file.string(), ffmpegReason(error)));
    }
    InputPointer input(opened);
    if (const int error = avformat_find_stream_info(input.get(), nullptr); error < 0) {
        throw Error(fmt::format("{} is damaged: {}.", file.string(), ffmpegReason(error)));
    }
    return input;
}

FfmpegPointer<AVCodecContext> openDecoder(const AVStream& stream, const std::filesystem::path& file)
{
    const auto* const codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (codec == nullptr) {
        throw Error(fmt::format("{} is coded as {}, which cannot be decoded here; convert it to "
                                "H.264 or ProRes.",
                                file.string(), avcodec_get_name(stream.codecpar->codec_id)));
    }
    FfmpegPointer<AVCodecContext> context(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(context.get(), stream.codecpar);
    context->pkt_timebase = stream.time_base;
    context->thread_count = logicalCores();
    if (const int error = avcodec_open2(context.get(), codec, nullptr); error < 0) {
        throw Error(fmt::format("{} cannot be decoded: {}.", file.string(), ffmpegReason(error)));
    }
    return context;
}

} // namespace core::io
