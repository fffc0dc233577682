/// @file Between a module and named tensors.

#pragma once

#include "core/nn/tensor_map.h"

#include <string>

namespace core::nn {

/// Parameters and buffers by their registered names, in registration order; views, not copies.
TensorMap state(const torch::nn::Module& module);

/// Copies `tensors` into the module's parameters and buffers, converting their type, keeping its
/// strides.
///
/// `num_batches_tracked` may be absent. Tensors that the module does not know are refused.
/// @throws core::Error that begins with `source` (a file's name, say) and lists by name what is
/// missing,
///         unknown or of another shape; the module is then unchanged.
void load(torch::nn::Module& module, const TensorMap& tensors, const std::string& source);

} // namespace core::nn
