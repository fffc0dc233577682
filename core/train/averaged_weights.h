/// @file A running mean of the weights, which is better than any single step's.

#pragma once

#include "core/nn/tensor_map.h"

namespace core::train {

/// Exponential mean of all parameters and buffers of a module (Polyak & Juditsky 1992).
///
/// Stands in for a rate that falls towards the end: no schedule here may depend on the number of
/// steps. Early on the mean is shorter, (1 + t) / (10 + t) as in TensorFlow's, so that it does not
/// remember the initialisation.
class AveragedWeights final {
public:
    /// `decay` in [0, 1); 0: the mean is the weights themselves. `networks` must outlive this.
    AveragedWeights(torch::nn::Module& networks, double decay);

    /// Takes the weights after `step` (from 1) into the mean.
    void update(std::int64_t step);

    /// Shared with this; named like the module's own.
    const nn::TensorMap& state() const { return m_mean; }

    /// The networks carry the mean while it lives, then their own weights again.
    class Applied final {
    public:
        explicit Applied(AveragedWeights& average);
        ~Applied();
        Applied(const Applied&) = delete;
        Applied& operator=(const Applied&) = delete;

    private:
        AveragedWeights& m_average;
        nn::TensorMap m_own;
    };

private:
    nn::TensorMap m_live;
    nn::TensorMap m_mean;
    double m_decay;
};

} // namespace core::train
