/// @file Between FFmpeg's pixels and pictures. Private to core/io.

#pragma once

#include "core/image/image.h"
#include "core/io/ffmpeg.h"

namespace core::io {

/// A decoded frame in display-referred RGB, as large as `shown`, not yet turned upright. Its matrix
/// and range are followed; where the file does not say, BT.709 above 576 lines and BT.601 below.
/// HDR (PQ, HLG) becomes sRGB as hdr_light.h says.
/// @throws std::runtime_error if FFmpeg cannot convert it.
Image imageFrom(const AVFrame& frame, Size shown);

/// The picture as `format`, in BT.709 and limited range for the formats of video. Odd sizes lose
/// their last row or column where the format cannot hold it.
FfmpegPointer<AVFrame> frameFrom(const Image& image, AVPixelFormat format, Size size);

} // namespace core::io
