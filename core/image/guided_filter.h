/// @file Masks that follow the edges of their picture.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

namespace core {

/// The guided filter with a colour guide (He, Sun & Tang 2013, Eqs. 19 to 21), its coefficients
/// computed on a reduced picture (He & Sun 2015, "Fast Guided Filter").
///
/// `radius` in pixels of the picture: how far an edge may be from where the mask has it. `epsilon`:
/// variance of colour, of channels in [0, 1], below which a neighbourhood counts as flat; 1e-6 to
/// 1e-2. The result is clamped to [0, 1].
/// @throws std::invalid_argument if mask and guide differ in size.
Mask refinedEdges(const Mask& mask, const Image& guide, int radius, double epsilon);

} // namespace core
