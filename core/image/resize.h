/// @file Scaling, cropping and turning of pictures.

#pragma once

#include "core/image/image.h"

namespace core {

/// Area-averaged when shrinking, bicubic (clamped to [0, 1]) when enlarging. Alpha and origin come
/// along.
Image resized(const Image& image, Size size);

/// The size with the same proportions whose long side is at most `longSide`; never larger than
/// `size`, sides >= 1.
Size fittedWithin(Size size, int longSide);

struct Rectangle {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Rectangle&) const = default;
};

/// The part of the picture inside `rectangle`, which must lie within it.
Image cropped(const Image& image, Rectangle rectangle);

/// Turned clockwise by `quarterTurns` times 90 degrees (negative: counter-clockwise).
Image turned(const Image& image, int quarterTurns);

} // namespace core
