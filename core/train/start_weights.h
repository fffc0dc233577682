/// @file Weights that a run begins with or learns from, whatever names they carry.

#pragma once

#include "core/nn/sanet.h"
#include "core/nn/segnet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/nn/weights_file.h"

#include <filesystem>

namespace core::train {

/// An encoder that is read, never trained.
struct FrozenEncoder {
    nn::Vgg19Encoder network{nullptr};
    int levels = 0; ///< relu1_1 up to this one; the file may end early
};

/// Reads an encoder of any width, up to any level, with our names, a teacher's (`conv11`) or the
/// public port's (`0`, `2`, `5` ...); auxiliary maps are passed over.
/// @throws core::Error if the file is unusable.
FrozenEncoder loadFrozenEncoder(const std::filesystem::path& file);

/// Starts `network` from our own weights or from a prototype's (`transform.s4`, `decoder.n.0.1`).
/// What the file lacks of the detail path stays as it is. @throws core::Error if it does not fit.
void startFrom(const std::filesystem::path& file, nn::Sanet& network);

/// Starts the first convolutions of `network` from those of an encoder of the same width.
/// @throws core::Error if they do not fit.
void startFromEncoder(const std::filesystem::path& file, nn::Segnet& network);

/// Our own weights of any network. @throws core::Error if they do not fit.
void startFrom(const std::filesystem::path& file, torch::nn::Module& network);

} // namespace core::train
