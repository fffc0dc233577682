/// @file How SANet begins when it begins from nothing.

#pragma once

#include "core/nn/sanet.h"

namespace core::train {

/// Sets the attention's 1x1 convolutions and the merge to scaled identities (f, g: 0.35, h: 1, o:
/// 0.5, merge: 0.5), so that the transform starts by mixing what is alike; saves thousands of
/// steps. The decoder gets weights that keep the deviation through ReLUs (He et al. 2015).
void initialise(nn::Sanet& network);

} // namespace core::train
