/// @file Profiles and metadata in WebP's container, which OpenImageIO does not write and Exiv2 0.27
/// writes wrongly (the profile gets another chunk's name, after which nothing can read the file).
/// Private to core/io.

#pragma once

#include "core/io/metadata.h"

#include <optional>
#include <string>

namespace core::io {

/// The same picture with the profile, EXIF and XMP of `metadata` in place of its own, by Google's
/// "WebP Container Specification". IPTC has no place in it.
///
/// @returns nothing if `webp` is no WebP file.
std::optional<std::string> webpWith(const std::string& webp, const Metadata& metadata, Size size);

} // namespace core::io
