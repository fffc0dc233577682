/// @file Less flicker between painted frames.

#pragma once

#include "core/image/image.h"

namespace core {

/// A painted frame of a shot and what it was painted from.
struct PaintedFrame {
    const Image& frame;
    const Image& painting; ///< of any size
};

/// `now`'s painting with `share` (0 to 1) of the painting before, moved along with the picture
/// (dense optical flow, DIS), wherever both frames show the same; what comes into sight, changes
/// its light or was not followed is as it was painted. Paintings of one size.
Image steadied(const PaintedFrame& now, const PaintedFrame& before, double share);

} // namespace core
