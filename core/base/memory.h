/// @file How much memory there is to plan with.

#pragma once

#include <cstdint>
#include <filesystem>

namespace core {

/// Bytes that this process may still take without swapping or being killed.
///
/// The least of what the machine has (MemAvailable) and what the control groups of the process, of
/// either version, leave. Linux promises memory that it does not have and kills later, so work is
/// planned from this number instead of waiting for std::bad_alloc. `root` is for tests.
std::int64_t availableMemory(const std::filesystem::path& root = "/");

/// Bytes of the machine's memory, or of the control groups' limit where that is less.
std::int64_t totalMemory(const std::filesystem::path& root = "/");

/// Bytes that this process has resident now.
std::int64_t residentMemory(const std::filesystem::path& root = "/");

/// The most bytes that this process has had resident so far.
std::int64_t peakMemory();

} // namespace core
