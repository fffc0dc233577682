#include "core/io/frame_pixels.h"

#include "core/io/hdr_light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace core::io {

namespace {

constexpr int kSteps = 65535;
constexpr int kQuality = SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;
constexpr int kTallestStandardDefinition = 576;
constexpr int kUnity = 1 << 16; ///< sws's contrast and saturation

bool isFullRange(const AVFrame& frame)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    return frame.color_range == AVCOL_RANGE_JPEG || format == AV_PIX_FMT_YUVJ420P
        || format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P;
}

const int* matrixOf(const AVFrame& frame)
{
    const bool isUnknown
        = frame.colorspace == AVCOL_SPC_UNSPECIFIED || frame.colorspace == AVCOL_SPC_RGB;
    const int guess = frame.height > kTallestStandardDefinition ? SWS_CS_ITU709 : SWS_CS_ITU601;
    return sws_getCoefficients(isUnknown ? guess : static_cast<int>(frame.colorspace));
}

FfmpegPointer<SwsContext> scaler(Size size, AVPixelFormat from, Size target, AVPixelFormat to)
{
    FfmpegPointer<SwsContext> result(sws_getContext(size.width, size.height, from, target.width,
                                                    target.height, to, kQuality, nullptr, nullptr,
                                                    nullptr));
    if (result == nullptr) {
        throw std::runtime_error("its pixels are of a kind that cannot be converted");
    }
    return result;
}

std::size_t samplesOf(Size size)
{
    return 3 * static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
}

void showHdr(const AVFrame& frame, Image& image)
{
    const bool isPq = frame.color_trc == AVCOL_TRC_SMPTE2084;
    if (isPq || frame.color_trc == AVCOL_TRC_ARIB_STD_B67) {
        hdrToDisplay(image, isPq ? HdrCurve::Pq : HdrCurve::Hlg,
                     frame.color_primaries == AVCOL_PRI_BT709 ? Primaries::Bt709
                                                              : Primaries::Bt2020);
    }
}

} // namespace

Image imageFrom(const AVFrame& frame, Size shown)
{
    const Size stored{frame.width, frame.height};
    const auto convert
        = scaler(stored, static_cast<AVPixelFormat>(frame.format), shown, AV_PIX_FMT_RGB48LE);
    sws_setColorspaceDetails(convert.get(), matrixOf(frame), isFullRange(frame) ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, kUnity, kUnity);
    std::vector<std::uint16_t> samples(samplesOf(shown));
    const std::array<std::uint8_t*, 1> planes{
        static_cast<std::uint8_t*>(static_cast<void*>(samples.data()))};
    const std::array<int, 1> strides{shown.width * 6};
    sws_scale(convert.get(), frame.data, frame.linesize, 0, stored.height, planes.data(),
              strides.data());

    Image image(shown.width, shown.height);
    std::ranges::transform(samples, image.pixels().begin(), [](std::uint16_t sample) {
        return static_cast<float>(sample) / static_cast<float>(kSteps);
    });
    showHdr(frame, image);
    return image;
}

FfmpegPointer<AVFrame> frameFrom(const Image& image, AVPixelFormat format, Size size)
{
    std::vector<std::uint16_t> samples(image.pixels().size());
    std::ranges::transform(image.pixels(), samples.begin(), [](float value) {
        return static_cast<std::uint16_t>(
            std::lround(std::clamp(value, 0.0F, 1.0F) * static_cast<float>(kSteps)));
    });
    FfmpegPointer<AVFrame> frame(av_frame_alloc());
    frame->format = format;
    frame->width = size.width;
    frame->height = size.height;
    frame->color_range = AVCOL_RANGE_MPEG;
    frame->colorspace = AVCOL_SPC_BT709;
    if (av_frame_get_buffer(frame.get(), 0) < 0) {
        throw std::bad_alloc();
    }
    const auto convert = scaler(size, AV_PIX_FMT_RGB48LE, size, format);
    sws_setColorspaceDetails(convert.get(), sws_getCoefficients(SWS_CS_DEFAULT), 1,
                             sws_getCoefficients(SWS_CS_ITU709), 0, 0, kUnity, kUnity);
    const std::array<const std::uint8_t*, 1> planes{
        static_cast<const std::uint8_t*>(static_cast<const void*>(samples.data()))};
    const std::array<int, 1> strides{image.width() * 6};
    sws_scale(convert.get(), planes.data(), strides.data(), 0, size.height, frame->data,
              frame->linesize);
    return frame;
}

} // namespace core::io
