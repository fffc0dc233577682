/// @file A soft selection of a picture, and what can be done to it.

#pragma once

#include "core/image/image.h"

#include <span>
#include <vector>

namespace core {

/// One value in [0, 1] a pixel, top row first: 1 = person, 0 = background. A value type.
class Mask {
public:
    Mask() = default;

    /// All `value`. Both sides at least 1.
    Mask(int width, int height, float value = 0.0F);

    int width() const { return m_size.width; }
    int height() const { return m_size.height; }
    Size size() const { return m_size; }
    bool isEmpty() const { return m_values.empty(); }

    std::span<float> values() { return m_values; }
    std::span<const float> values() const { return m_values; }

    float& at(int x, int y) { return m_values[offset(x, y)]; }
    float at(int x, int y) const { return m_values[offset(x, y)]; }

private:
    std::size_t offset(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width)
            + static_cast<std::size_t>(x);
    }

    Size m_size;
    std::vector<float> m_values;
};

/// Moves the edge outwards by `radius` pixels (inwards if negative); round structuring element.
Mask grown(const Mask& mask, int radius);

/// Softens the edge with a Gaussian of standard deviation `radius` pixels; 0 leaves it.
Mask feathered(const Mask& mask, double radius);

Mask inverted(const Mask& mask);

enum class MaskCombination { Add, Subtract, Intersect };

/// Pixelwise: Add = max(a, b), Subtract = min(a, 1 - b), Intersect = min(a, b). Sizes must be
/// equal.
Mask combined(const Mask& a, const Mask& b, MaskCombination how);

/// Area-averaged when shrinking, bilinear when enlarging.
Mask resized(const Mask& mask, Size size);

} // namespace core
