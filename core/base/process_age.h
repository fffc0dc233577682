/// @file How long ago this process began, for measuring a start from outside of main().

#pragma once

#include <chrono>

namespace core {

/// Since the process was made, by the system's clock ticks (10 ms); a program that another one
/// became counts from the first one's start. Zero where Linux does not tell.
std::chrono::duration<double> processAge();

} // namespace core
