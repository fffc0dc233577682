/// @file Pictures for tests of the stylizer.

#pragma once

#include "core/image/image.h"
#include "core/nn/image_tensor.h"

#include <cmath>
#include <memory>
#include <numbers>

namespace tests {

/// Waves of different colours: no two regions alike, nothing random.
inline std::shared_ptr<const core::Image> waves(int width, int height, double frequency)
{
    auto image = std::make_shared<core::Image>(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto phase = frequency * (x + 0.7 * y);
            const auto pixel = image->at(x, y);
            for (std::size_t channel = 0; channel < 3; ++channel) {
                const auto shift = static_cast<double>(channel) * std::numbers::pi / 3;
                pixel[channel] = static_cast<float>(0.5 + 0.4 * std::sin(phase + shift));
            }
        }
    }
    return image;
}

inline float largestDifference(const core::Image& a, const core::Image& b)
{
    return (core::nn::tensorView(a) - core::nn::tensorView(b)).abs().max().item<float>();
}

} // namespace tests
