#include "core/image/optical_flow.h"

#include "core/image/matrix_view.h"
#include "core/image/resize.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>

namespace core {

namespace {

constexpr double kLevels = 255;
constexpr int kFewest = 32; ///< pixels a side that DIS can work on

cv::Mat greyOf(const cv::Mat& colors)
{
    cv::Mat grey;
    cv::cvtColor(colors, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

} // namespace

cv::Mat comparedPixels(const Image& frame, int longSide)
{
    const Image scaled = resized(frame, fittedWithin(frame.size(), longSide));
    cv::Mat colors;
    pixelView(scaled).convertTo(colors, CV_8UC3, kLevels);
    return colors;
}

cv::Mat placesBefore(const cv::Mat& now, const cv::Mat& before, bool finely)
{
    cv::Mat places = ownPlaces(now.size());
    if (std::min(now.rows, now.cols) >= kFewest) {
        cv::Mat flow;
        cv::DISOpticalFlow::create(finely ? cv::DISOpticalFlow::PRESET_MEDIUM
                                          : cv::DISOpticalFlow::PRESET_FAST)
            ->calc(greyOf(now), greyOf(before), flow);
        places += flow;
    }
    return places;
}

cv::Mat ownPlaces(cv::Size size)
{
    cv::Mat places(size, CV_32FC2);
    places.forEach<cv::Vec2f>([](cv::Vec2f& place, const int* at) {
        place = {static_cast<float>(at[1]), static_cast<float>(at[0])};
    });
    return places;
}

cv::Mat scaledPlaces(const cv::Mat& places, cv::Size size)
{
    cv::Mat result;
    cv::resize(places, result, size, 0, 0, cv::INTER_LINEAR);
    const cv::Vec2f scale(static_cast<float>(size.width) / static_cast<float>(places.cols),
                          static_cast<float>(size.height) / static_cast<float>(places.rows));
    result.forEach<cv::Vec2f>([scale](cv::Vec2f& place, const int*) {
        constexpr float kHalf = 0.5F; // pixels are squares with their place in the middle
        place = {(place[0] + kHalf) * scale[0] - kHalf, (place[1] + kHalf) * scale[1] - kHalf};
    });
    return result;
}

} // namespace core
