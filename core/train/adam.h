/// @file Adam (Kingma & Ba 2014, arXiv:1412.6980) whose whole state is a list of named tensors.

#pragma once

#include "core/nn/tensor_map.h"

namespace core::train {

/// The optimiser of all parameters of `networks` that require gradients.
///
/// LibTorch's own class keeps its moments behind a serialisation that is no safetensors, and goes
/// through the parameters one small operation at a time; this one makes one fused call a step.
class Adam final {
public:
    /// `firstMomentDecay` is beta_1.
    explicit Adam(const torch::nn::Module& networks, double firstMomentDecay = 0.9);

    void clearGradients();

    /// Moves every parameter that has a gradient. Algorithm 1, with the paper's beta_2 and epsilon.
    void step(double learningRate);

    /// `first.NAME`, `second.NAME` (shaped like the parameter) and `count.NAME` (a scalar), shared
    /// with the optimiser.
    nn::TensorMap state() const;

private:
    double m_firstMomentDecay;
    std::vector<std::string> m_names;
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_firstMoments;
    std::vector<torch::Tensor> m_secondMoments;
    std::vector<torch::Tensor> m_counts;
};

} // namespace core::train
