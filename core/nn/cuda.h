/// @file Whether there is a GPU that LibTorch can use.

#pragma once

namespace core::nn {

/// Opens `libtorch_cuda.so`, where it is installed, before LibTorch is asked for the first time;
/// the answer is kept.
bool isCudaAvailable();

} // namespace core::nn
