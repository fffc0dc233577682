/// @file What a segmentation finds besides the person.

#pragma once

#include "core/image/mask.h"

namespace core {

/// Removes the pieces of a selection whose area is less than `minimumShare` of the largest piece's.
///
/// A piece is what hangs together (also diagonally) with values of at least 0.1; its area counts
/// from 0.5 on, so that pale smudges go whatever their size. Fainter values go with the nearest
/// piece. A mask without any firm piece is returned as it is; holes stay.
Mask withoutIslands(const Mask& mask, double minimumShare = 0.2);

} // namespace core
