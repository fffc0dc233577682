/// @file Two pictures into one.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

namespace core {

/// `outside` where the mask is 0, `inside` where it is 1, in between a mixture. Alpha and origin
/// are those of `outside`.
///
/// @throws std::invalid_argument if the three differ in size.
Image blended(const Image& outside, const Image& inside, const Mask& mask);

/// (1 - strength) * from + strength * to. Alpha and origin are those of `from`.
///
/// @throws std::invalid_argument if the two differ in size.
Image mixed(const Image& from, const Image& to, double strength);

} // namespace core
