/// @file The frozen encoder: VGG-19 (Simonyan & Zisserman 2014) up to relu5_1.

#pragma once

#include "core/nn/layers.h"

#include <map>
#include <string>
#include <vector>

namespace core::nn {

/// relu1_1 ... relu5_1; of [N, C_l, H / 2^(l-1), W / 2^(l-1)], C = 64 128 256 512 512 times the
/// width.
inline constexpr int kEncoderLevels = 5;

struct Vgg19EncoderOptions {
    double width = 0.25; ///< 1.0 = VGG-19
};

/// VGG-19 with reflected borders and its input normalisation inside, as the style transfer ports
/// use it.
///
/// Learned parameters: `convB_I.weight` and `.bias`, for conv1_1 ... conv5_1; buffers `conv0.*`.
class Vgg19EncoderImpl final : public torch::nn::Module {
public:
    explicit Vgg19EncoderImpl(const Vgg19EncoderOptions& options);

    /// RGB [N, 3, H, W] in [0, 1], sides multiples of 16 and at least 32 -> relu1_1 up to that
    /// level.
    std::vector<torch::Tensor> forward(const torch::Tensor& rgb, int levels = kEncoderLevels);

    /// One step of forward(): RGB -> relu1_1 for level 1, the previous level's features -> this
    /// level's.
    torch::Tensor stage(int level, const torch::Tensor& input);

    /// Rows and columns, in its input's pixels, that a result of stage() depends on around its own.
    static int stageReach(int level);

    struct Convolution {
        torch::nn::Conv2d layer{nullptr};
        bool poolsFirst = false; ///< the largest of every 2x2 of what comes before
    };

    /// What stage(level) consists of besides ReLU, in order.
    std::vector<Convolution> convolutions(int level) const;

    /// conv1_1 for RGB in [0, 1], the input normalisation folded in: reflected borders keep
    /// constants.
    torch::nn::Conv2d inputConvolution() const;

    /// Channels of a level.
    std::int64_t channels(int level) const;

private:
    Vgg19EncoderOptions m_options;
    VggInput m_input;
    std::map<std::string, torch::nn::Conv2d> m_convolutions;
};

TORCH_MODULE(Vgg19Encoder);

} // namespace core::nn
