#include "core/image/motion_trail.h"

#include "core/image/matrix_view.h"
#include "core/image/optical_flow.h"
#include "core/image/resize.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace core {

struct MotionTrail::Path {
    cv::Mat pixels; ///< of the last frame
    cv::Mat origin; ///< for each of them its place in the first frame
    bool ended = false;
};

namespace {

bool isCut(const cv::Mat& before, const cv::Mat& after)
{
    constexpr double kLevels = 255;
    const double values = static_cast<double>(before.total()) * before.channels();
    return cv::norm(before, after, cv::NORM_L1) / values / kLevels > MotionTrail::kCut;
}

} // namespace

MotionTrail::MotionTrail(const Image& first)
    : m_path(std::make_unique<Path>())
{
    translated("following the movement", [&] {
        m_path->pixels = comparedPixels(first, kLongSide);
        m_path->origin = ownPlaces(m_path->pixels.size());
    });
}

MotionTrail::~MotionTrail() = default;
MotionTrail::MotionTrail(MotionTrail&&) noexcept = default;
MotionTrail& MotionTrail::operator=(MotionTrail&&) noexcept = default;

void MotionTrail::follow(const Image& next)
{
    translated("following the movement", [&] {
        const cv::Mat pixels = comparedPixels(next, kLongSide);
        m_path->ended = m_path->ended || pixels.size() != m_path->pixels.size()
            || isCut(m_path->pixels, pixels);
        if (m_path->ended) {
            return;
        }
        cv::Mat origin;
        cv::remap(m_path->origin, origin, placesBefore(pixels, m_path->pixels, /*finely=*/false),
                  {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        m_path->origin = origin;
        m_path->pixels = pixels;
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
