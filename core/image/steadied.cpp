#include "core/image/steadied.h"

#include "core/image/matrix_view.h"
#include "core/image/optical_flow.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace core {

namespace {

constexpr int kLongSide = 960; ///< of the pixels that are compared
constexpr double kLevels = 255;
constexpr double kSame = 10; ///< levels that two views of the same may differ by
constexpr double kAround = 2; ///< pixels around one that are judged with it

/// From 0 where the frames differ to 1 where they show the same.
cv::Mat agreement(const cv::Mat& now, const cv::Mat& before, const cv::Mat& places)
{
    cv::Mat moved;
    cv::remap(before, moved, places, {}, cv::INTER_LINEAR, cv::BORDER_CONSTANT,
              cv::Scalar::all(kLevels)); // what comes in from outside is new
    cv::Mat difference;
    cv::absdiff(now, moved, difference);
    cv::Mat most;
    cv::transform(difference, most, cv::Matx13f(1 / 3.0F, 1 / 3.0F, 1 / 3.0F));
    most.convertTo(most, CV_32F);
    cv::GaussianBlur(most, most, {}, kAround);
    cv::Mat agreed = -most.mul(most) / (2 * kSame * kSame);
    cv::exp(agreed, agreed);
    return agreed;
}

} // namespace

Image steadied(const PaintedFrame& now, const PaintedFrame& before, double share)
{
    return translated("steadying the picture", [&] {
        const cv::Mat frame = comparedPixels(now.frame, kLongSide);
        const cv::Mat frameBefore = comparedPixels(before.frame, kLongSide);
        const cv::Mat places = placesBefore(frame, frameBefore, /*finely=*/true);
        Image result = now.painting;
        cv::Mat painting = pixelView(result);
        cv::Mat weight;
        cv::resize(agreement(frame, frameBefore, places) * share, weight, painting.size(), 0, 0,
                   cv::INTER_LINEAR);
        cv::Mat moved;
        // Cubic, because linear interpolation blurs, and each frame is moved again.
        cv::remap(pixelView(before.painting), moved, scaledPlaces(places, painting.size()), {},
                  cv::INTER_CUBIC, cv::BORDER_REPLICATE);
        painting.forEach<cv::Vec3f>([&](cv::Vec3f& pixel, const int* at) {
            const auto& old = moved.at<cv::Vec3f>(at);
            const float part = weight.at<float>(at);
            for (int channel = 0; channel < 3; ++channel) {
                pixel[channel] += part * (std::clamp(old[channel], 0.0F, 1.0F) - pixel[channel]);
            }
        });
        return result;
    });
}

} // namespace core
