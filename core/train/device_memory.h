/// @file How much memory a training holds.

#pragma once

#include "core/nn/torch.h"

#include <cstdint>

namespace core::train {

/// Bytes that `device` holds for tensors at this moment; of the processor, what this process has
/// resident, all else that it does included. Takes microseconds.
std::int64_t heldMemory(const torch::Device& device);

} // namespace core::train
