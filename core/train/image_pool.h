/// @file Made pictures from earlier steps, which a discriminator must not forget.

#pragma once

#include "core/dataset/random.h"
#include "core/nn/torch.h"

namespace core::train {

/// A history of made pictures (Shrivastava et al. 2017, section 2.3, as CycleGAN uses it).
///
/// Half of the pictures that a discriminator sees are older ones, so that it does not chase the
/// generator in circles. Buffers: `pictures` [capacity, 3, S, S] in bytes, `count`; they go into
/// the checkpoint with the module.
class ImagePoolImpl final : public torch::nn::Module {
public:
    /// With a capacity of 0 every picture is given back as it came.
    ImagePoolImpl(std::int64_t capacity, std::int64_t side);

    /// `made` [N, 3, S, S] in [0, 1], detached; each is kept, and given back itself or, with a
    /// chance of a half once the pool is full, exchanged for a kept one (rounded to 1/255).
    torch::Tensor exchanged(const torch::Tensor& made, dataset::Random& random);

private:
    torch::Tensor exchangedOne(const torch::Tensor& made, dataset::Random& random);

    torch::Tensor m_pictures;
    torch::Tensor m_count;
};

TORCH_MODULE(ImagePool);

} // namespace core::train
