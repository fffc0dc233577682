/// @file Masks that ask the picture's colours where they hesitate.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

namespace core {

/// The mask, moved towards what the colours of its sure parts say of its unsure ones: GrabCut
/// (Rother, Kolmogorov & Blake 2004) with everything below 0.3 as background and above 0.9 as
/// person for good. A wall that is sure in one place is then a wall in the next.
///
/// Its word counts 0.3, the mask's 0.7, so that a person in the colours of the wall stays. Pictures
/// in which nearly nothing is sure stay as they are. The same for the same input; for
/// pictures of a few hundred pixels.
/// @throws std::invalid_argument if mask and picture differ in size.
Mask agreedWithColours(const Mask& mask, const Image& picture);

} // namespace core
