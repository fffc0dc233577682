/// @file The sentences that core says to the window.

#pragma once

#include <span>

namespace ui {

/// As core writes them, with %1, %2 for what differs; special ones before general ones. Tests hold
/// core's sources against them.
std::span<const char* const> coreSentences();

} // namespace ui
