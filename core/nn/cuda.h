/// @file Whether there is a GPU that LibTorch can use.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace core::nn {

/// Opens `libtorch_cuda.so`, where it is installed, before LibTorch is asked for the first time;
/// the answer is kept.
bool isCudaAvailable();

/// The devices that LibTorch can use, or why there is none.
struct CudaDevices {
    std::vector<std::string> names = {}; ///< as the driver calls them, by LibTorch's numbers
    std::vector<std::int64_t> memory = {}; ///< bytes of each; 0 where the driver does not say
    std::string problem = {}; ///< one sentence for the user; empty if there are devices
};

/// Opens libraries when it is first asked (measured: 0.15 s). Thread-safe.
CudaDevices cudaDevices();

} // namespace core::nn
