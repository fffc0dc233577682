/// @file What is done to a found or painted mask before it is used.

#pragma once

#include "core/image/mask.h"

namespace core {

struct MaskAdjustment {
    int grow = 0; ///< pixels of the picture; negative shrinks
    double feather = 0; ///< standard deviation in pixels of the picture
    bool inverted = false;

    bool operator==(const MaskAdjustment&) const = default;
};

/// `mask` grown, feathered, inverted; `scale` is its size relative to the picture's.
Mask adjusted(const Mask& mask, const MaskAdjustment& adjustment, double scale = 1);

} // namespace core
