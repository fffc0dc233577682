/// @file The networks that paint, loaded and made ready for inference. Private to core/stylize.

#pragma once

#include "core/nn/sanet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/stylize/portrait_stylizer.h"

namespace core::stylize {

class FastEncoder;
class FastSanet;

/// One network's weights, and the same for the fast precision on a CPU where that is wanted.
struct PaintingNetwork {
    nn::Sanet sanet{nullptr};
    std::shared_ptr<const FastSanet> fast = {};

    bool operator==(const PaintingNetwork& other) const { return sanet.ptr() == other.sanet.ptr(); }
};

struct Networks {
    nn::Vgg19Encoder encoder{nullptr};
    std::shared_ptr<const FastEncoder> fastEncoder = {}; ///< null: `encoder` runs itself
    PaintingNetwork background = {};
    PaintingNetwork person = {}; ///< the background's if the person has no own weights
    torch::Device device = torch::kCPU;
    torch::ScalarType type
        = torch::kFloat; ///< of convolutions; statistics and attention stay float32
};

/// @throws core::Error if a file is missing, foreign or does not fit the others, or the device is
/// not there.
Networks loadNetworks(const StylizerOptions& options);

} // namespace core::stylize
