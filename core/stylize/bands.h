/// @file Running convolutions over a tall map in bands of rows, so that intermediates stay in the
/// cache.
///
/// A band carries rows beyond its own, as many as its result depends on, so banded and whole
/// results are equal. Private to core/stylize.

#pragma once

#include "core/nn/map_rows.h"

#include <cstdint>
#include <functional>

namespace core::stylize {

using nn::Rows;

/// How a map is cut. All in rows of the input.
struct BandPlan {
    std::int64_t height = 0; ///< of the whole input
    std::int64_t rows = 0; ///< a band's own rows
    std::int64_t reach = 0; ///< rows above and below that the band's result depends on
    std::int64_t multiple = 2; ///< all bands begin and end at multiples of it, for pooling
};

/// A plan whose bands, `bytesPerRow` wide in their widest intermediate, stay below `budget` bytes.
BandPlan planBands(std::int64_t height, std::int64_t reach, std::int64_t bytesPerRow,
                   std::int64_t budget);

/// What a band's work is given: the rows to read, reach included, and which of them are its own.
struct Band {
    Rows read = {}; ///< of the whole input
    Rows own = {}; ///< of the whole input, inside `read`
};

/// Calls `work` for one band after another, from top to bottom.
void forEachBand(const BandPlan& plan, const std::function<void(const Band&)>& work);

/// The rows of [N, C, H, W] as a view.
torch::Tensor rowsOf(const torch::Tensor& map, const Rows& rows);

/// From a band's result, computed from `band.read`, the rows that are its own; `numerator /
/// denominator` is the result's height over the input's.
torch::Tensor ownRows(const torch::Tensor& result, const Band& band, std::int64_t numerator,
                      std::int64_t denominator = 1);

} // namespace core::stylize
