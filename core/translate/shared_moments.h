/// @file One picture's moments for others. Private to core/translate.

#pragma once

#include "core/nn/image_generator.h"

namespace core::translate {

/// While it lives, the generator's normalisations take out the moments that they have on `rgb`
/// [1, 3, H, W], padded, and not each input's own.
class SharedMoments final {
public:
    SharedMoments(nn::ImageGenerator& generator, const torch::Tensor& rgb)
        : m_generator(generator)
    {
        m_generator.use(nn::Moments::Keep);
        m_generator.forward(rgb);
        m_generator.use(nn::Moments::Kept);
    }
    ~SharedMoments() { m_generator.use(nn::Moments::Own); }
    SharedMoments(const SharedMoments&) = delete;
    SharedMoments& operator=(const SharedMoments&) = delete;

private:
    nn::ImageGenerator& m_generator;
};

} // namespace core::translate
