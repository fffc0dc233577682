/// @file What all generators of the day-and-night method have in common.

#pragma once

#include "core/nn/instance_norm.h"
#include "core/nn/torch.h"

namespace core::nn {

/// A network that makes one picture of another.
class ImageGenerator : public torch::nn::Module {
public:
    /// RGB [N, 3, H, W] in [0, 1], sides multiples of sideMultiple() -> the same shape, in [0, 1]
    /// (with OutputHead::Relu: not below 0).
    virtual torch::Tensor forward(const torch::Tensor& rgb) = 0;

    /// The colour matrices [N, 12, H, W] that forward() applies, row by row, for RGB in [-1, 1].
    /// Only if hasMatrices().
    virtual torch::Tensor matrices(const torch::Tensor& rgb);
    virtual bool hasMatrices() const { return false; }

    /// What both sides of a picture must be a multiple of.
    virtual std::int64_t sideMultiple() const = 0;

    /// Pixels around its own place that a result depends on, besides the normalisations' moments; a
    /// multiple of sideMultiple().
    virtual std::int64_t reach() const = 0;

    /// Of all its normalisations.
    void use(Moments moments);
};

} // namespace core::nn
