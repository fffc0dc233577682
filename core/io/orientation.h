/// @file The eight ways in which a camera says how it was held.

#pragma once

#include "core/image/image.h"

namespace core::io {

/// The size of a picture after turnedUpright().
Size uprightSize(Size size, int orientation);

/// The picture as it is meant to be seen; `orientation` is EXIF's tag 0x0112, 1 to 8, and anything
/// else leaves the picture.
Image turnedUpright(Image image, int orientation);

} // namespace core::io
