#include "core/image/motion_trail.h"

#include "core/image/matrix_view.h"
#include "core/image/resize.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>

namespace core {

struct MotionTrail::Path {
    cv::Ptr<cv::DISOpticalFlow> flow = cv::DISOpticalFlow::create(cv::DISOpticalFlow::PRESET_FAST);
    cv::Mat colors; ///< the last frame, small
    cv::Mat grey;
    cv::Mat origin; ///< for each pixel of the last frame its place in the first; small pixels
    bool ended = false;
};

namespace {

constexpr double kLevels = 255;
constexpr int kFewest = 32; ///< pixels a side that DIS can work on

cv::Mat small(const Image& frame)
{
    const Image scaled = resized(frame, fittedWithin(frame.size(), MotionTrail::kLongSide));
    cv::Mat result;
    cv::Mat(scaled.height(), scaled.width(), CV_32FC3, const_cast<float*>(scaled.pixels().data()))
        .convertTo(result, CV_8UC3, kLevels);
    return result;
}

cv::Mat greyOf(const cv::Mat& colors)
{
    cv::Mat grey;
    cv::cvtColor(colors, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

/// Every pixel at its own place.
cv::Mat placesOf(cv::Size size)
{
    cv::Mat places(size, CV_32FC2);
    places.forEach<cv::Vec2f>([](cv::Vec2f& place, const int* at) {
        place = {static_cast<float>(at[1]), static_cast<float>(at[0])};
    });
    return places;
}

bool isCut(const cv::Mat& before, const cv::Mat& after)
{
    const double values = static_cast<double>(before.total()) * before.channels();
    return cv::norm(before, after, cv::NORM_L1) / values / kLevels > MotionTrail::kCut;
}

/// The places for a picture of another size, in its pixels.
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

} // namespace

MotionTrail::MotionTrail(const Image& first)
    : m_path(std::make_unique<Path>())
{
    translated("following the movement", [&] {
        m_path->colors = small(first);
        m_path->grey = greyOf(m_path->colors);
        m_path->origin = placesOf(m_path->grey.size());
    });
}

MotionTrail::~MotionTrail() = default;
MotionTrail::MotionTrail(MotionTrail&&) noexcept = default;
MotionTrail& MotionTrail::operator=(MotionTrail&&) noexcept = default;

void MotionTrail::follow(const Image& next)
{
    translated("following the movement", [&] {
        cv::Mat colors = small(next);
        m_path->ended = m_path->ended || colors.size() != m_path->colors.size()
            || isCut(m_path->colors, colors);
        if (m_path->ended) {
            return;
        }
        cv::Mat grey = greyOf(colors);
        cv::Mat step = cv::Mat::zeros(grey.size(), CV_32FC2);
        if (std::min(grey.rows, grey.cols) >= kFewest) {
            m_path->flow->calc(grey, m_path->grey, step);
        }
        step += placesOf(step.size());
        cv::Mat origin;
        cv::remap(m_path->origin, origin, step, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        m_path->origin = origin;
        m_path->colors = colors;
        m_path->grey = grey;
    });
}

bool MotionTrail::hasEnded() const
{
    return m_path->ended;
}

Mask MotionTrail::carried(const Mask& made, const Mask& foundFirst, const Mask& found) const
{
    return translated("following the movement", [&] {
        const Size size = found.size();
        const Mask here = made.size() == size ? made : resized(made, size);
        const Mask there = foundFirst.size() == size ? foundFirst : resized(foundFirst, size);
        const cv::Mat byHand = valueView(here) - valueView(there);
        cv::Mat moved;
        cv::remap(byHand, moved, scaledPlaces(m_path->origin, {size.width, size.height}), {},
                  cv::INTER_LINEAR, cv::BORDER_CONSTANT, 0);
        Mask result = found;
        std::ranges::transform(
            result.values(), std::span(moved.ptr<float>(), static_cast<std::size_t>(moved.total())),
            result.values().begin(),
            [](float value, float change) { return std::clamp(value + change, 0.0F, 1.0F); });
        return result;
    });
}

} // namespace core
