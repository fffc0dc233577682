/// @file What picture files say besides their pixels, through Exiv2. Private to core/io.

#pragma once

#include "core/image/image.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core::io {

struct Metadata {
    int orientation = 0; ///< EXIF's tag 0x0112, 1 to 8; 0 if the file does not say
    std::vector<std::uint8_t> exif = {}; ///< a TIFF-structured block
    std::string xmp = {}; ///< an XMP packet
    std::vector<std::uint8_t> iptc = {};
    std::vector<std::uint8_t> iccProfile = {};
    double dotsPerInch = 0; ///< 0: not said

    bool isEmpty() const
    {
        return exif.empty() && xmp.empty() && iptc.empty() && iccProfile.empty()
            && !(dotsPerInch > 0);
    }
};

/// What the file says. EXIF and XMP come out fit for another picture: orientation 1, without
/// thumbnails, and without what describes how the file itself is stored.
///
/// Metadata that cannot be read count as absent, because the picture matters more. Any thread.
Metadata readMetadata(const std::filesystem::path& file);

/// Adds to an existing picture file what is not empty in `metadata`; `size` is the picture's, for
/// EXIF, which repeats it.
///
/// @returns whether the file could be written; if not, it is as it was or damaged.
bool addMetadata(const std::filesystem::path& file, const Metadata& metadata, Size size);

} // namespace core::io
