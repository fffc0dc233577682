/// @file From the light of HDR video to what a display without HDR shows. Private to core/io.

#pragma once

#include "core/image/image.h"

namespace core::io {

/// How HDR video codes light (ITU-R BT.2100).
enum class HdrCurve {
    Pq, ///< absolute, up to 10,000 cd/m²
    Hlg, ///< relative to a display, here one of 1000 cd/m²
};

enum class Primaries { Bt709, Bt2020 };

/// Turns coded values in [0, 1] into sRGB. White is what BT.2408 calls so (203 cd/m²); light of up
/// to 80 % of it keeps its brightness, brighter light bends below white by the shoulder that
/// decoded_pixels.h has for pictures, and keeps its hue.
void hdrToDisplay(Image& image, HdrCurve curve, Primaries primaries);

} // namespace core::io
