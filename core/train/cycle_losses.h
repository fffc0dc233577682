/// @file Equations (1) to (6) of the CycleGAN relighting paper. Pure functions of tensors.

#pragma once

#include "core/nn/torch.h"

namespace core::train {

/// Eq. 1 and 2: (D(real) - 1)^2 + D(made)^2, each the mean over all verdicts.
torch::Tensor discriminatorLoss(const torch::Tensor& ofReal, const torch::Tensor& ofMade);

/// The first term of Eq. 5 and 6: (D(made) - 1)^2, the mean over all verdicts.
torch::Tensor deceptionLoss(const torch::Tensor& ofMade);

/// Eq. 3: the mean absolute difference over pixels and channels.
torch::Tensor cycleLoss(const torch::Tensor& pictures, const torch::Tensor& thereAndBack);

/// The share of verdicts on the right side of a half.
torch::Tensor accuracy(const torch::Tensor& ofReal, const torch::Tensor& ofMade);

} // namespace core::train
