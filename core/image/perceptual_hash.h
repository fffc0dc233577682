/// @file Recognises pictures that look alike.

#pragma once

#include "core/image/image.h"

#include <cstdint>

namespace core {

/// The signs of the picture's 64 lowest frequencies against their median (Zauner 2010, "pHash"):
/// versions of one picture of other sizes, compressions or brightnesses differ in a few bits.
/// 0 for an empty picture.
std::uint64_t perceptualHash(const Image& image);

/// Bits that differ, 0 to 64; unrelated pictures differ in about 32.
int hashDistance(std::uint64_t a, std::uint64_t b);

} // namespace core
