/// @file Small random networks on disk, for tests of what is built on them.

#pragma once

#include "core/nn/network_weights.h"
#include "core/nn/sanet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/nn/weights_file.h"
#include "core/stylize/portrait_stylizer.h"

#include <filesystem>

namespace tests {

inline void write(const torch::nn::Module& module, const std::filesystem::path& file)
{
    core::nn::writeSafetensors({.tensors = core::nn::state(module)}, file);
}

/// An encoder and a SANet whose detail path does something, in `folder`.
inline core::stylize::NetworkFiles writeTinyNetworks(const std::filesystem::path& folder,
                                                     double width = 1.0 / 16, bool details = true,
                                                     std::uint64_t seed = 1)
{
    torch::manual_seed(seed);
    const torch::NoGradGuard noGrad;
    core::nn::Vgg19Encoder encoder(core::nn::Vgg19EncoderOptions{.width = width});
    core::nn::Sanet sanet(core::nn::SanetOptions{.width = width, .detailPath = details});
    if (details) {
        for (auto& parameter : sanet->detail()->parameters()) {
            parameter.normal_(0, 0.05);
        }
    }
    sanet->named_parameters()["decoder.conv9.bias"].fill_(0.5); // keeps pictures off the clamp
    const core::stylize::NetworkFiles files{.encoder = folder / "encoder.safetensors",
                                            .sanet = folder / "sanet.safetensors"};
    write(*encoder, files.encoder);
    write(*sanet, files.sanet);
    return files;
}

} // namespace tests
