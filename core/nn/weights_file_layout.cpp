#include "core/nn/weights_file_layout.h"

#include "core/nn/weights_file_error.h"

#include <algorithm>

namespace core::nn {

namespace {

constexpr std::int64_t kMaxCount = std::int64_t{1} << 62;

/// Absent if a factor is negative or the product exceeds kMaxCount.
std::optional<std::int64_t> checkedProduct(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (a < 0 || b < 0 || __builtin_mul_overflow(a, b, &product) || product > kMaxCount) {
        return std::nullopt;
    }
    return product;
}

} // namespace

std::optional<std::int64_t> checkedElementCount(std::span<const std::int64_t> shape)
{
    std::int64_t count = 1;
    for (const auto dimension : shape) { // a zero must not hide the others: strides multiply them
        const auto product = checkedProduct(count, dimension == 0 ? 1 : dimension);
        if (!product) {
            return std::nullopt;
        }
        count = *product;
    }
    return std::ranges::find(shape, 0) == shape.end() ? count : 0;
}

std::optional<std::int64_t> checkedByteCount(std::span<const std::int64_t> shape,
                                             std::int64_t elementSize)
{
    const auto count = checkedElementCount(shape);
    return count ? checkedProduct(*count, elementSize) : std::nullopt;
}

void requireBooleans(std::span<const std::byte> bytes)
{
    if (std::ranges::any_of(bytes, [](std::byte byte) { return byte > std::byte{1}; })) {
        throw MalformedWeights("a tensor of booleans holds something else");
    }
}

} // namespace core::nn
