#include "core/video/frame_changes.h"

#include <algorithm>
#include <cmath>

namespace core::video {

namespace {

/// What an 8-bit file gives back, to the last bit: its reader multiplies, and dividing would end
/// elsewhere for every third value.
float stored(float value)
{
    constexpr float kSteps = 255;
    constexpr float kStep = 1 / kSteps;
    return std::round(std::clamp(value, 0.0F, 1.0F) * kSteps) * kStep;
}

} // namespace

Image asStored(Image image)
{
    std::ranges::transform(image.pixels(), image.pixels().begin(), stored);
    return image;
}

double meanChange(const Image& before, const Image& after)
{
    const auto a = before.pixels();
    const auto b = after.pixels();
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += std::abs(stored(a[i]) - stored(b[i]));
    }
    return a.empty() ? 0 : sum / static_cast<double>(a.size());
}

Mask smoothedOverTime(const Mask* before, const Mask& mask, const Mask* after)
{
    const auto earlier = (before != nullptr ? *before : mask).values();
    const auto later = (after != nullptr ? *after : mask).values();
    Mask result = mask;
    const auto values = result.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = (earlier[i] + 2 * values[i] + later[i]) / 4;
    }
    return result;
}

} // namespace core::video
