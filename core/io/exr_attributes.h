/// @file The part of EXIF that OpenEXR's headers know. Private to core/io.

#pragma once

#include <OpenImageIO/imageio.h>
#include <cstdint>
#include <span>
#include <vector>

namespace core::io {

/// The author, the camera and the exposure of a header, as a TIFF-structured block; empty if it
/// says nothing of the kind.
std::vector<std::uint8_t> exifOf(const OIIO::ImageSpec& header);

/// Enters what exifOf() finds again; all else is left out, and a block that is no EXIF is nothing.
void enterExif(std::span<const std::uint8_t> exif, OIIO::ImageSpec& header);

} // namespace core::io
