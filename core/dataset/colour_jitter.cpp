#include "core/dataset/colour_jitter.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core::dataset {

namespace {

float factor(double reach, Random& random)
{
    return static_cast<float>(random.uniform(1 - reach, 1 + reach));
}

/// Rec. 601 luma.
float luma(std::span<const float> pixel)
{
    return 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2];
}

} // namespace

void jitterColours(std::span<float> rgb, const ColourJitter& jitter, Random& random)
{
    const float gain = factor(jitter.gain, random);
    const std::array<float, 3> gains
        = {gain * factor(jitter.cast, random), gain * factor(jitter.cast, random),
           gain * factor(jitter.cast, random)};
    const float contrast = factor(jitter.contrast, random);
    const float saturation = factor(jitter.saturation, random);
    const float kept = random.chance(jitter.grey) ? 0.0F : saturation;
    const float mean
        = std::accumulate(rgb.begin(), rgb.end(), 0.0F) / static_cast<float>(rgb.size());

    for (std::size_t first = 0; first + 2 < rgb.size(); first += 3) {
        const auto pixel = rgb.subspan(first, 3);
        const float grey = luma(pixel);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const float coloured = grey + (pixel[channel] - grey) * kept;
            const float contrasted = mean + (coloured - mean) * contrast;
            pixel[channel] = std::clamp(contrasted * gains[channel], 0.0F, 1.0F);
        }
    }
}

} // namespace core::dataset
