/// @file What there is to paint on besides the processor.

#pragma once

#include <string>
#include <vector>

namespace core::stylize {

struct CudaDevices {
    std::vector<std::string> names = {}; ///< by StylizerOptions::cudaDevice
    std::string problem = {}; ///< why there is none, one sentence; empty if there are devices
};

/// Asks once; the first time takes a fifth of a second. Thread-safe.
CudaDevices cudaDevices();

} // namespace core::stylize
