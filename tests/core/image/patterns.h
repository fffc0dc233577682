/// @file Pictures and masks that the tests of core/image make up.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <span>

namespace tests {

inline float largestDifference(std::span<const float> a, std::span<const float> b)
{
    float result = a.size() == b.size() ? 0.0F : 1000.0F;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        result = std::max(result, std::abs(a[i] - b[i]));
    }
    return result;
}

inline void fillRandomly(std::span<float> values, unsigned seed)
{
    std::mt19937 random(seed);
    for (auto& value : values) {
        value = static_cast<float>(random() % 256) / 255;
    }
}

inline core::Image randomImage(int width, int height, unsigned seed)
{
    core::Image image(width, height);
    fillRandomly(image.pixels(), seed);
    return image;
}

inline core::Mask randomMask(int width, int height, unsigned seed)
{
    core::Mask mask(width, height);
    fillRandomly(mask.values(), seed);
    return mask;
}

/// 1 inside the circle, 0 outside.
inline core::Mask disc(int side, double centerX, double centerY, double radius)
{
    core::Mask mask(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            mask.at(x, y) = std::hypot(x - centerX, y - centerY) <= radius ? 1.0F : 0.0F;
        }
    }
    return mask;
}

} // namespace tests
