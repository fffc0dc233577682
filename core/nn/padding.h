/// @file Bringing any picture size to one that the networks take, and back.

#pragma once

#include "core/nn/torch.h"

#include <cstdint>

namespace core::nn {

struct PaddingRule {
    std::int64_t multiple = 16; ///< four poolings
    std::int64_t atLeast = 32; ///< so that relu5_1 can still be reflected by one
};

/// The smallest side allowed by the rule that is not below `side`.
std::int64_t paddedSide(std::int64_t side, const PaddingRule& rule = {});

/// Continues [N, C, H, W] to the right and below by reflection, as often as needed (a single pixel
/// repeats), so that both sides obey the rule. Undone by cropped().
torch::Tensor padded(const torch::Tensor& input, const PaddingRule& rule = {});

/// The upper left [N, C, height, width] of a larger map.
torch::Tensor cropped(const torch::Tensor& input, std::int64_t height, std::int64_t width);

} // namespace core::nn
