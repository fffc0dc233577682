/// @file How well pictures were turned from day to night, in numbers.

#pragma once

#include "core/nn/torch.h"

namespace core::train {

/// The mean HSP brightness (Eq. 7) of each of [N, 3, H, W] pictures in [0, 1]; [N].
torch::Tensor brightness(const torch::Tensor& rgb);

/// The correlation of the luminance gradient's magnitude before and after, the mean over [N, 3, H,
/// W]; 1: all edges are where they were.
double edgesKept(const torch::Tensor& before, const torch::Tensor& after);

/// The share of pixels whose largest channel is above 0.6, over all pictures.
double shareOfLitPixels(const torch::Tensor& rgb);

} // namespace core::train
