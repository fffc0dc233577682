/// @file Pictures and masks as tensors, and back.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"
#include "core/nn/torch.h"

namespace core::nn {

/// A view of the picture's RGB as [1, 3, H, W] in channels-last strides; shares its memory, so it
/// must not outlive it.
torch::Tensor tensorView(const Image& image);

/// A copy of the picture's RGB as [1, 3, H, W] in channels-last strides.
torch::Tensor toTensor(const Image& image);

/// [1, 3, H, W] or [3, H, W] of any floating type, clamped to [0, 1] -> an opaque picture.
Image toImage(const torch::Tensor& rgb);

/// A view of the mask as [1, 1, H, W]; shares its memory, so it must not outlive it.
torch::Tensor tensorView(const Mask& mask);

/// [1, 1, H, W] or [H, W], clamped to [0, 1] -> a mask.
Mask toMask(const torch::Tensor& values);

} // namespace core::nn
