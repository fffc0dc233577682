/// @file Frames in words, as editors write them.

#pragma once

#include "core/io/frame_source.h"

#include <QString>

#include <cstdint>

namespace ui {

/// "00:01:23:04": hours, minutes, seconds, frames since the first, `index` = 0. Counted by whole
/// frames, without dropping numbers at 29.97; empty if the rate is not known.
QString timeCode(std::int64_t index, core::io::Rational rate);

/// "1 frame", "22 frames".
QString frameCount(std::int64_t count);

} // namespace ui
