/// @file What all generators of the day-and-night method have in common.

#pragma once

#include "core/nn/torch.h"

namespace core::nn {

/// A network that makes one picture of another.
class ImageGenerator : public torch::nn::Module {
public:
    /// RGB [N, 3, H, W] in [0, 1], sides multiples of sideMultiple() -> the same shape, in [0, 1]
    /// (with OutputHead::Relu: not below 0).
    virtual torch::Tensor forward(const torch::Tensor& rgb) = 0;

    /// What both sides of a picture must be a multiple of.
    virtual std::int64_t sideMultiple() const = 0;
};

} // namespace core::nn
