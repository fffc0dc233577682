/// @file The checksum of TensorBoard's records.

#pragma once

#include <cstdint>
#include <string_view>

namespace core::train {

/// CRC-32C (Castagnoli), rotated and offset as TFRecord wants it.
std::uint32_t maskedCrc32c(std::string_view bytes);

} // namespace core::train
