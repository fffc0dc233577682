/// @file Brightness in the HSP colour model (Finley 2006).

#pragma once

#include "core/image/image.h"

namespace core {

/// sqrt(0.299 r^2 + 0.587 g^2 + 0.114 b^2) of one pixel, in the unit of its channels. Eq. 7 of
/// the CycleGAN relighting paper, which has channels in [0, 255].
float hspBrightness(float red, float green, float blue);

/// Mean over all pixels, in [0, 1]; alpha is ignored.
double meanHspBrightness(const Image& image);

} // namespace core
