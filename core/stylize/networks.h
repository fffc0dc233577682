/// @file The networks that paint, loaded and made ready for inference. Private to core/stylize.

#pragma once

#include "core/nn/sanet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/stylize/portrait_stylizer.h"

namespace core::stylize {

struct Networks {
    nn::Vgg19Encoder encoder{nullptr};
    nn::Sanet background{nullptr};
    nn::Sanet person{nullptr}; ///< the same module as `background` if the person has no own weights
    torch::Device device = torch::kCPU;
    torch::ScalarType type
        = torch::kFloat; ///< of convolutions; statistics and attention stay float32
};

/// @throws core::Error if a file is missing, foreign or does not fit the others, or the device is
/// not there.
Networks loadNetworks(const StylizerOptions& options);

} // namespace core::stylize
