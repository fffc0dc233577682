/// @file The inks of a CMYK JPEG, which OpenImageIO turns into RGB without its profile. Private to
/// core/io.

#pragma once

#include "core/image/image.h"

#include <filesystem>
#include <span>

namespace core::io {

/// Reads the inks of a four-channel JPEG of this size, 1 = full ink, into 4 * width * height
/// values.
///
/// @returns false if the file is damaged, truncated, or no such JPEG.
bool readInks(const std::filesystem::path& file, Size size, std::span<float> inks);

} // namespace core::io
