/// @file Changes of light and colour, so that a network does not learn a camera's.

#pragma once

#include "core/dataset/random.h"

#include <span>

namespace core::dataset {

/// How far each property may move.
struct ColourJitter {
    double gain = 0.25; ///< overall brightness, a factor in 1 +- gain
    double cast = 0.08; ///< each channel by itself, a factor in 1 +- cast
    double contrast = 0.25; ///< around the mean, a factor in 1 +- contrast
    double saturation = 0.4; ///< a factor in 1 +- saturation
    double grey = 0.1; ///< probability of losing all colour
};

/// Changes `rgb` (interleaved, in [0, 1]) in place; the result stays in [0, 1].
void jitterColours(std::span<float> rgb, const ColourJitter& jitter, Random& random);

} // namespace core::dataset
