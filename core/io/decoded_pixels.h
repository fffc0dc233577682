/// @file From a file's samples to the pixels of a picture. Private to core/io.

#pragma once

#include "core/image/image.h"
#include "core/io/picture_input.h"

#include <cstdint>
#include <span>

namespace core::io {

struct DecodedPixels {
    Image image = {};
    bool bentHighlights = false; ///< some values were above 1
};

/// The file's pixels in sRGB with straight alpha, not yet turned upright, without origin.
///
/// A profile that does not fit the pixels is ignored. Values above 1 (EXR, HDR) are brought into
/// the range by a shoulder: if the brightest channel of any pixel exceeds 1, pixels whose brightest
/// channel m is above 0.8 are scaled to 0.8 + 0.2 (1 - exp(-(m - 0.8) / 0.2)) in the file's own
/// light; they keep their hue, and pictures within the range are untouched.
/// @throws core::Error if the file is truncated or damaged.
DecodedPixels decoded(PictureInput& input, std::span<const std::uint8_t> iccProfile);

} // namespace core::io
