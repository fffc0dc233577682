/// @file How tensors lie in bytes: products of shapes that cannot overflow. Knows no tensors.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace core::nn {

/// More dimensions than any network's weights have; a bound for what files may claim.
inline constexpr std::size_t kMaxRank = 16;

/// Product of the dimensions, 1 for none; absent if one is negative or the product exceeds 2^62.
std::optional<std::int64_t> checkedElementCount(std::span<const std::int64_t> shape);

/// Elements times `elementSize`; absent if either step overflows.
std::optional<std::int64_t> checkedByteCount(std::span<const std::int64_t> shape,
                                             std::int64_t elementSize);

/// @throws MalformedWeights if a byte is neither 0 nor 1, which no C++ bool may be.
void requireBooleans(std::span<const std::byte> bytes);

} // namespace core::nn
