/// @file The decoder that mirrors VGG-19 from relu4_1 back to RGB, and the detail path beside it.

#pragma once

#include "core/nn/feature_stats.h"
#include "core/nn/layers.h"

#include <array>
#include <vector>

namespace core::nn {

inline constexpr int kDecoderStages = 4;
inline constexpr int kDetailLevels = 3;

/// Residuals of the detail path, in the order in which the decoder meets them: at relu3_1's,
/// relu2_1's and relu1_1's size. Undefined tensors add nothing.
using DetailResiduals = std::array<torch::Tensor, kDetailLevels>;

/// The decoder of Park & Lee 2018 (that of AdaIN), four stages between which the map doubles.
///
/// Parameters: `conv1` ... `conv9` in order, each `.weight` and `.bias`; conv9 emits RGB without
/// ReLU.
class DecoderImpl final : public torch::nn::Module {
public:
    explicit DecoderImpl(double width);

    /// [N, C4, H / 8, W / 8] -> RGB [N, 3, H, W], not clamped.
    torch::Tensor forward(const torch::Tensor& features, const DetailResiduals& details = {});

    /// One stage: its convolutions, then doubling, except for the last (3), which emits RGB.
    torch::Tensor stage(int index, const torch::Tensor& input);

    /// What stage(index) consists of besides ReLU, in order.
    std::vector<torch::nn::Conv2d> convolutions(int index) const;

    /// Rows and columns, in its input's pixels, that a result of stage() depends on around its own.
    static int stageReach(int index);

private:
    std::vector<torch::nn::Conv2d> m_convolutions;
};

TORCH_MODULE(Decoder);

/// Keeps faces: lets content features pass the bottleneck, in the style's colours (papers/README C,
/// ours).
///
/// After the decoder's first, second and third doubling, x += detail *
/// Conv3x3(AdaIN(phi_l(content), phi_l(style))) for l = relu3_1, relu2_1, relu1_1. The convolutions
/// start at zero. Parameters: `conv1` ... `conv3`.
class DetailPathImpl final : public torch::nn::Module {
public:
    explicit DetailPathImpl(double width);

    /// The encoder's level whose features enter at `index` (0, 1, 2): 3, 2, 1.
    static int encoderLevel(int index) { return kDetailLevels - index; }

    /// From content features of encoderLevel(index) and the style's statistics there; same shape
    /// out.
    torch::Tensor residual(int index, const torch::Tensor& content, const FeatureStats& style);

    /// The same as one convolution with the normalisation folded in, for content statistics known
    /// beforehand: reflected borders keep constants, so AdaIN and the convolution are one affine
    /// map.
    torch::nn::Conv2d folded(int index, const FeatureStats& content, const FeatureStats& style);

private:
    std::vector<torch::nn::Conv2d> m_convolutions;
};

TORCH_MODULE(DetailPath);

} // namespace core::nn
