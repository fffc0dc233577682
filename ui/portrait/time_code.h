/// @file When a frame is shown, as editors write it.

#pragma once

#include "core/io/frame_source.h"

#include <QString>

#include <cstdint>

namespace ui {

/// "00:01:23:04": hours, minutes, seconds, frames since the first, `index` = 0. Counted by whole
/// frames, without dropping numbers at 29.97; empty if the rate is not known.
QString timeCode(std::int64_t index, core::io::Rational rate);

} // namespace ui
