/// @file A picture's general appearance, read fast.

#pragma once

#include "core/image/image.h"

#include <filesystem>

namespace core::io {

/// As readPicture(), but possibly a smaller version, neither turned upright nor with alpha or
/// origin: a JPEG is decoded at a quarter or half of its size if 160 pixels remain.
///
/// Its mean HSP brightness differs from the whole picture's by less than 0.004 (README).
/// @throws core::Error as readPicture()
Image quickLook(const std::filesystem::path& file);

/// quickLook() turned upright: for the eye. @throws core::Error as readPicture()
Image uprightLook(const std::filesystem::path& file);

} // namespace core::io
