/// @file Instance normalisation whose statistics can be kept and used again.

#pragma once

#include "core/nn/torch.h"

namespace core::nn {

/// Whose mean and variance a normalisation takes out.
enum class Moments {
    Own, ///< each input's own, as in training
    Keep, ///< each input's own, which are remembered
    Kept, ///< those remembered: the parts of a large picture, or the frames of a scene, share them
};

/// Takes mean and variance out of each channel of each picture (Ulyanov et al. 2016,
/// arXiv:1607.08022). Learns nothing, so it has no name in a weights file.
class InstanceNormImpl final : public torch::nn::Module {
public:
    /// [N, C, H, W] -> the same shape. With Moments::Kept the input has the C of what was kept, and
    /// the same N or what was kept had N = 1.
    torch::Tensor forward(const torch::Tensor& input);

    void use(Moments moments) { m_moments = moments; }

private:
    Moments m_moments = Moments::Own;
    torch::Tensor m_mean; ///< [N, C, 1, 1]
    torch::Tensor m_scale; ///< 1 / deviation
};

TORCH_MODULE(InstanceNorm);

} // namespace core::nn
