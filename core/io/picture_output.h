/// @file Encoding of samples in a file format. Private to core/io.

#pragma once

#include "core/image/image.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace core::io {

/// How one channel of a pixel is stored.
enum class SampleType { Byte, Word, Half };

/// Interleaved values in [0, 1] and how they are to lie in the file.
struct OutputSamples {
    Size size = {};
    int channels = 3; ///< 1 grey, 3 RGB, 4 RGB and straight alpha
    std::span<const float> values = {}; ///< size.width * size.height * channels
    SampleType type = SampleType::Byte; ///< which the format must be able to hold
    int quality = 95; ///< 1 to 100, for JPEG and WebP
    double dotsPerInch = 0; ///< 0: not said
    std::vector<std::uint8_t> iccProfile = {};
    std::vector<std::uint8_t> exif = {}; ///< for OpenEXR; in other formats it is added afterwards
};

/// Encodes into `temporary`, whose extension says the format; values are rounded to the nearest.
/// @throws core::Error naming `file`, the name that the user knows.
void encode(const OutputSamples& samples, const std::filesystem::path& temporary,
            const std::filesystem::path& file);

} // namespace core::io
