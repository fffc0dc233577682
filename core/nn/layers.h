/// @file The layers that the networks share.

#pragma once

#include "core/nn/torch.h"

#include <cstdint>

namespace core::nn {

/// Channels of a layer that has `full` in the papers, at a width in (0, 1]; at least 1.
std::int64_t scaledChannels(std::int64_t full, double width);

/// A 3x3 convolution over a border reflected by one pixel, so that sides of at least 2 are needed.
/// Parameters: `weight` [out, in, 3, 3], `bias` [out].
torch::nn::Conv2d reflectConv3x3(std::int64_t inChannels, std::int64_t outChannels);

/// A 1x1 convolution. Parameters: `weight` [out, in, 1, 1], `bias` [out].
torch::nn::Conv2d pointwiseConv(std::int64_t inChannels, std::int64_t outChannels);

/// Doubles H and W of [N, C, H, W] by repetition.
torch::Tensor doubled(const torch::Tensor& input);

/// VGG's own input: BGR in [0, 255] less ImageNet's mean, from RGB in [0, 1].
///
/// A 1x1 convolution that is never trained, because the public weights carry it as their first
/// layer. Buffers: `weight` [3, 3, 1, 1], `bias` [3].
class VggInputImpl final : public torch::nn::Module {
public:
    VggInputImpl();

    /// [N, 3, H, W] -> [N, 3, H, W].
    torch::Tensor forward(const torch::Tensor& rgb);

    const torch::Tensor& weight() const { return m_weight; }
    const torch::Tensor& bias() const { return m_bias; }

private:
    torch::Tensor m_weight;
    torch::Tensor m_bias;
};

TORCH_MODULE(VggInput);

} // namespace core::nn
