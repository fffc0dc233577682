/// @file What the file formats that are written can hold. Private to core/io.

#pragma once

#include "core/image/image.h"

#include <filesystem>
#include <string_view>

namespace core::io {

struct OutputFormat {
    std::string_view name; ///< for the user: "JPEG"
    int bits = 8; ///< the most per channel
    bool alpha = false;
    bool resolution = false; ///< has a place of its own for dots per inch
    bool halfFloat = false; ///< holds half floats in linear light and nothing else, without profile
    int longestSide = 0; ///< in pixels
};

/// The format that the extension stands for, in either case.
/// @throws core::Error naming the file if it is none that is written.
const OutputFormat& outputFormat(const std::filesystem::path& file);

/// @throws core::Error naming the file if the format cannot hold so many pixels.
void requireFits(Size size, const OutputFormat& format, const std::filesystem::path& file);

} // namespace core::io
