/// @file Whether a picture fits into memory, asked before it is tried. Private to core/stylize.

#pragma once

#include "core/stylize/encoding.h"

#include <cstddef>

namespace core::stylize {

/// The features of a content that these networks will read.
Keep keepFor(const Networks& networks);

/// The most bytes that painting a content of `size` in `styles` styles takes at once, caches
/// included.
std::int64_t bytesToPaint(Size size, const Networks& networks, std::size_t styles);

/// @throws core::Error that says how much is needed, how much there is, and what to do.
void requireMemoryFor(Size size, const Networks& networks, std::size_t styles);

} // namespace core::stylize
