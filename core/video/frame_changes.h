/// @file How much neighbouring frames differ.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

namespace core::video {

/// The picture as an 8-bit file gives it back.
Image asStored(Image image);

/// The mean absolute difference of two pictures of one size, as 8-bit files hold them; 0 to 1.
double meanChange(const Image& before, const Image& after);

/// A mask with a quarter of each neighbour's and half of its own; a missing neighbour counts as
/// the mask itself. All of one size.
Mask smoothedOverTime(const Mask* before, const Mask& mask, const Mask* after);

} // namespace core::video
