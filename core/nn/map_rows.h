/// @file Some rows of a channels-last map, as plain memory, and what is computed in it.

#pragma once

#include "core/nn/torch.h"

#include <algorithm>
#include <cstdint>

namespace core::nn {

/// Rows, the first included, the last not.
struct Rows {
    std::int64_t first = 0;
    std::int64_t last = 0;

    std::int64_t count() const { return last - first; }

    /// The same rows in a map `numerator / denominator` times as tall.
    Rows scaled(std::int64_t numerator, std::int64_t denominator = 1) const
    {
        return {.first = first * numerator / denominator, .last = last * numerator / denominator};
    }

    /// With the rows around them that a 3x3 convolution reads in a map of `height` rows.
    Rows widened(std::int64_t height) const
    {
        return {.first = std::max<std::int64_t>(0, first - 1), .last = std::min(height, last + 1)};
    }

    /// The rows of a map half as tall that these repeat.
    Rows halved() const { return {.first = first / 2, .last = (last + 1) / 2}; }
};

/// Rows of a map of `height` rows, of which `values` points to the first of `rows`.
struct MapRows {
    float* values = nullptr;
    Rows rows = {};
    std::int64_t height = 0; ///< of the whole map
    std::int64_t width = 0;
    std::int64_t channels = 0;

    float* row(std::int64_t y) const { return values + (y - rows.first) * width * channels; }

    /// Only these of its rows.
    MapRows only(const Rows& some) const
    {
        return {.values = row(some.first),
                .rows = some,
                .height = height,
                .width = width,
                .channels = channels};
    }
};

/// All rows of a float32 [1, C, H, W] on the CPU, whose memory it shares.
/// @throws c10::Error if the tensor is another or not contiguous in channels-last order.
MapRows mapRowsOf(const torch::Tensor& map);

/// Memory that grows, is never cleared and is used again. One for each thread.
class Scratch final {
public:
    /// At least `count` floats; what they held before is lost.
    float* floats(std::int64_t count);

private:
    torch::Tensor m_floats;
};

} // namespace core::nn
