/// @file Channel statistics of feature maps. Pure functions: differentiable, no state, any device.

#pragma once

#include "core/nn/torch.h"

namespace core::nn {

/// Mean and deviation of every channel of every picture; both are [N, C, 1, 1].
struct FeatureStats {
    torch::Tensor mean = {};
    torch::Tensor deviation = {}; ///< sqrt(unbiased variance + 1e-5), so never zero
};

/// Statistics over the spatial axes of `features` [N, C, H, W], as the public SANet port has them.
///
/// A single position has no unbiased variance; it counts as 0.
/// @throws c10::Error if `features` is not four-dimensional.
FeatureStats featureStats(const torch::Tensor& features);

/// (features - mean) / deviation, per channel: "norm" in the SANet equations (Park & Lee 2018, Eq.
/// 2).
torch::Tensor normalized(const torch::Tensor& features, const FeatureStats& stats);
torch::Tensor normalized(const torch::Tensor& features);

/// Restyles `content` [N, C, H, W] with the statistics of a style (Huang & Belongie 2017, Eq. 8).
torch::Tensor adaptiveInstanceNorm(const torch::Tensor& content, const FeatureStats& style);

} // namespace core::nn
