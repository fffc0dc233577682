/// @file One pass over a picture: who paints, in which styles, how. Private to core/stylize.

#pragma once

#include "core/stylize/portrait_stylizer.h"
#include "core/stylize/style_cache.h"

#include <vector>

namespace core::stylize {

/// What one pass paints with, apart from the content.
struct Pass {
    bool isOfPerson = false; ///< where the painted picture is kept
    NetworkChoice network = NetworkChoice::Background;
    std::vector<WeightedStyle> styles = {};
    RegionSettings region = {};
};

/// Whether both decode to the same picture: equal but for the strength, which is applied
/// afterwards.
bool paintsAlike(const Pass& a, const Pass& b);

/// The styles with weights that sum to 1.
std::vector<WeightedStyle> withSharesOfOne(std::vector<WeightedStyle> styles);

} // namespace core::stylize
