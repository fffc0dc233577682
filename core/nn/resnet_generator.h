/// @file CycleGAN's own generator, whose trained weights the world shares.

#pragma once

#include "core/nn/image_generator.h"

#include <vector>

namespace core::nn {

struct ResnetGeneratorOptions {
    int blocks = 9; ///< 6 or 9 in the public port
    double width = 1.0; ///< of 64 filters
};

/// `resnet_6blocks` and `resnet_9blocks` of the CycleGAN port (Johnson et al. 2016; Zhu et al.
/// 2017, arXiv:1703.10593, appendix 7.2): c7s1-64, d128, d256, R256 times blocks, u128, u64,
/// c7s1-3.
///
/// Modules: `first`, `down1`, `down2`, `blockB_1` and `blockB_2`, `up1`, `up2`, `last`.
class ResnetGeneratorImpl final : public ImageGenerator {
public:
    explicit ResnetGeneratorImpl(const ResnetGeneratorOptions& options);

    torch::Tensor forward(const torch::Tensor& rgb) override;
    std::int64_t sideMultiple() const override { return 4; }
    std::int64_t reach() const override;

private:
    std::vector<torch::nn::Conv2d> m_down; ///< `first` and both halvings
    std::vector<torch::nn::Conv2d> m_blocks; ///< two after each other are a residual block
    std::vector<torch::nn::ConvTranspose2d> m_up;
    std::vector<InstanceNorm> m_norms; ///< one after each convolution but the last, in order
    torch::nn::Conv2d m_last{nullptr};
};

TORCH_MODULE(ResnetGenerator);

} // namespace core::nn
