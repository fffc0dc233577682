/// @file The element types that safetensors and LibTorch share.

#pragma once

#include "core/nn/torch.h"

#include <optional>
#include <string_view>

namespace core::nn {

/// Absent for a name that the format or this program does not know.
std::optional<torch::ScalarType> scalarTypeOf(std::string_view safetensorsName);

/// Empty for a type that is not written.
std::string_view safetensorsNameOf(torch::ScalarType type);

} // namespace core::nn
