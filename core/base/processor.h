/// @file What of the processor this process may use.

#pragma once

#include <filesystem>
#include <string>

namespace core {

/// Hardware threads that this process may use: its affinity, cut to the control groups' quota.
/// At least 1. `root` is for tests.
int logicalCores(const std::filesystem::path& root = "/");

/// As logicalCores(), counting the hardware threads of one core once: the number of threads that
/// dense arithmetic gains from.
int physicalCores(const std::filesystem::path& root = "/");

/// What the processor calls itself, "Intel(R) Xeon(R) Processor"; empty where it does not say.
std::string processorName(const std::filesystem::path& root = "/");

/// Whether the processor multiplies bfloat16 in hardware (AVX-512 BF16 or AMX), and therefore
/// faster than float32.
bool hasFastBfloat16(const std::filesystem::path& root = "/");

} // namespace core
