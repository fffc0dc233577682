/// @file FFmpeg's objects with owners, and its errors as sentences. Private to core/io.

#pragma once

#include <filesystem>
#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
}

namespace core::io {

struct FfmpegDeleter {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};

template <typename Object> using FfmpegPointer = std::unique_ptr<Object, FfmpegDeleter>;

/// Closes what avformat_open_input() opened.
struct InputCloser {
    void operator()(AVFormatContext* input) const { avformat_close_input(&input); }
};
using InputPointer = std::unique_ptr<AVFormatContext, InputCloser>;

/// What FFmpeg says about its error number.
std::string ffmpegReason(int error);

/// Opens a file for reading and looks for its streams; FFmpeg's own messages are silenced.
/// @throws core::Error naming the file, if it is missing or no video.
InputPointer openInput(const std::filesystem::path& file);

/// A decoder for a stream, with as many threads as there are cores.
/// @throws core::Error naming the file and the codec, if FFmpeg cannot decode it here.
FfmpegPointer<AVCodecContext> openDecoder(const AVStream& stream,
                                          const std::filesystem::path& file);

} // namespace core::io
