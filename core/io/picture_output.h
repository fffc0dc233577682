/// @file Writing of samples in a file format. Private to core/io.

#pragma once

#include "core/image/image.h"

#include <filesystem>
#include <span>

namespace core::io {

/// Interleaved values in [0, 1] and how to write them.
struct Samples {
    Size size = {};
    int channels = 3; ///< grey, grey and alpha, RGB, or RGB and alpha
    std::span<const float> values = {}; ///< size.width * size.height * channels
    int bits = 8; ///< 8 or 16, which the format must be able to hold
    int quality = 95; ///< 1 to 100, for JPEG and WebP
};

/// Writes a file in the format of its extension, beside and renamed.
/// @throws core::Error naming the file, if it cannot be written.
void writeSamples(const Samples& samples, const std::filesystem::path& file);

} // namespace core::io
