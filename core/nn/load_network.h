/// @file Weights files as networks ready to use.

#pragma once

#include "core/nn/sanet.h"
#include "core/nn/segnet.h"
#include "core/nn/vgg19_encoder.h"

#include <filesystem>

namespace core::nn {

/// Each takes any naming that key_map.h knows; width and options follow from the tensors' shapes.
/// @throws core::Error naming the file, if it is unreadable or holds another network.
Vgg19Encoder loadEncoder(const std::filesystem::path& file);
Sanet loadSanet(const std::filesystem::path& file);
Segnet loadSegnet(const std::filesystem::path& file);

/// The public port's pair: `transformer_iter_N.pth` and `decoder_iter_N.pth`; no detail path.
Sanet loadSanet(const std::filesystem::path& transform, const std::filesystem::path& decoder);

/// Brings all convolution weights of a module into channels-last strides, for which the CPU's
/// kernels are fastest.
void useChannelsLast(torch::nn::Module& module);

} // namespace core::nn
