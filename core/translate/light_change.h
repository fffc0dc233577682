/// @file How the light of one picture changes, before it is brought to the picture's size.

#pragma once

#include "core/image/guided_field.h"

namespace core::translate {

/// Colour matrices on a small version of a picture: 12 values a pixel, row by row of [A | b]
/// (papers/README C).
struct LightChange {
    Image small = {};
    CoarseField matrices = {};
};

/// `middle` leant towards the changes of the frames before and after it, with the weights 1/4, 1/2,
/// 1/4; null where there is none. Those of another size count as none.
LightChange steadied(const LightChange* before, LightChange middle, const LightChange* after);

} // namespace core::translate
