/// @file Weights that a run begins with or learns from, under whatever names key_map.h knows.

#pragma once

#include "core/nn/sanet.h"
#include "core/nn/segnet.h"
#include "core/nn/vgg19_encoder.h"

#include <filesystem>

namespace core::train {

/// An encoder whose parameters take no gradient.
struct FrozenEncoder {
    nn::Vgg19Encoder network{nullptr};
    int levels = 0; ///< relu1_1 up to this one; the file may end early
};

/// Reads an encoder of any width, up to any level. @throws core::Error if the file is unusable.
FrozenEncoder loadFrozenEncoder(const std::filesystem::path& file);

/// Starts `network` from trained weights; what the file lacks of the detail path stays as it is.
/// @throws core::Error if they do not fit.
void startFrom(const std::filesystem::path& file, nn::Sanet& network);

/// Starts `network` from trained weights. @throws core::Error if they do not fit.
void startFrom(const std::filesystem::path& file, nn::Segnet& network);
void startFrom(const std::filesystem::path& file, nn::Vgg19Encoder& network);

/// Starts the first convolutions of `network` from those of an encoder of the same width.
/// @throws core::Error if they do not fit.
void startFromEncoder(const std::filesystem::path& file, nn::Segnet& network);

} // namespace core::train
