/// @file SegNet (Badrinarayanan et al. 2015, arXiv:1511.00561) for two classes.

#pragma once

#include "core/nn/layers.h"

#include <vector>

namespace core::nn {

struct SegnetOptions {
    double width = 0.25; ///< 1.0 = the paper's network
};

/// A 3x3 convolution, batch normalisation and ReLU. Parameters: `conv.*`, `norm.*`.
class SegnetLayerImpl final : public torch::nn::Module {
public:
    SegnetLayerImpl(std::int64_t inChannels, std::int64_t outChannels);

    torch::Tensor forward(const torch::Tensor& input);

private:
    torch::nn::Conv2d m_conv;
    torch::nn::BatchNorm2d m_norm;
};

TORCH_MODULE(SegnetLayer);

/// VGG-16's 13 convolutions, each pooling remembering where its maxima were, and their mirror
/// image, which puts them back there (section 3 of the paper).
///
/// Modules: `encoderB_I`, `decoderB_I` (SegnetLayer) for block B = 1..5, I = 1.., the decoder
/// counting down; the last convolution, `classes`, has neither normalisation nor ReLU. Input
/// normalisation as VGG's: `conv0`.
class SegnetImpl final : public torch::nn::Module {
public:
    explicit SegnetImpl(const SegnetOptions& options);

    /// RGB [N, 3, H, W] in [0, 1], sides multiples of 32 -> logits [N, 2, H, W], class 1 = person.
    torch::Tensor forward(const torch::Tensor& rgb);

    /// What the decoder's blocks made of RGB as above, coarsest first: five maps, of 1/16 of the
    /// picture's sides to the sides themselves; `classes` reads the last.
    std::vector<torch::Tensor> decoded(const torch::Tensor& rgb);

    /// Logits from the last of decoded().
    torch::Tensor classified(const torch::Tensor& features);

private:
    using Block = std::vector<SegnetLayer>;

    VggInput m_input;
    std::vector<Block> m_encoder;
    std::vector<Block> m_decoder;
    torch::nn::Conv2d m_classes;
};

TORCH_MODULE(Segnet);

} // namespace core::nn
