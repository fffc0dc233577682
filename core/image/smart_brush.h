/// @file A brush that stops at the edges of the picture.

#pragma once

#include "core/image/image.h"
#include "core/image/mask_stroke.h"

namespace core {

/// The part of a stroke's coverage that hangs together with what its middle went over.
///
/// The stroke's core, a third of its radius, is taken for granted. From there on a pixel is covered
/// if a way leads to it, inside the stroke, along which the colours change little (a geodesic
/// distance, less the texture under the core); the guided filter then lays the border onto the
/// picture's edge. `picture` is what the mask belongs to. Blocks; 20 to 200 ms.
/// @throws std::invalid_argument if picture and mask differ in size
TiledMask smartCoverage(const MaskStroke& stroke, const Image& picture);

} // namespace core
