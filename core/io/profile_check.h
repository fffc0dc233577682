/// @file Whether a profile can be shown to OpenImageIO, whose version 2.4 reads past the end of
/// damaged ones. Private to core/io.

#pragma once

#include <cstdint>
#include <span>

namespace core::io {

/// Whether all tags, and the texts in them, lie within the profile (ICC.1:2010, 7.3 and 10.13).
bool staysWithinItself(std::span<const std::uint8_t> profile);

} // namespace core::io
