/// @file The inner loops of Winograd's convolution, compiled once for each instruction set. Private
/// to core/nn.
///
/// Includes nothing that could be inlined, so that no other file ever runs a function that was
/// compiled for a processor that is not there.

#pragma once

#include <cstdint>

namespace core::nn {

/// F(4x4, 3x3) of Lavin & Gray 2016 (arXiv:1509.09308): a tile of 6x6 inputs gives 4x4 outputs with
/// 36 multiplications instead of 144.
inline constexpr int kTileSide = 4;
inline constexpr int kPatchSide = 6;
inline constexpr int kFrequencies = kPatchSide * kPatchSide;

/// Where a tile's inputs lie: `rows[i] + columns[j]` is the first of a pixel's channels.
struct TilePatch {
    const float* rows[kPatchSide];
    std::int64_t columns[kPatchSide];
};

/// Where a tile's outputs go. Rows that are null are outside the map and not written.
struct TileTarget {
    float* rows[kTileSide]; ///< the tile's first column; two of them where it is pooled
    const float* addends[kTileSide]; ///< of the same tile, or null
    std::int64_t addendColumns[kTileSide]; ///< from `addends[i]` to the addend of a column
    std::int64_t channels; ///< written per pixel
    std::int64_t columns; ///< of the tile that are inside the map, 1 to 4
    const float* bias; ///< as many as channels were computed
    std::int64_t computedChannels; ///< a multiple of 16, at least `channels`
    bool clipsNegative; ///< ReLU
    bool pools; ///< the largest of every 2x2
};

struct WinogradKernels {
    std::int64_t widestPanel; ///< columns of a matrix that multiply() works on at once

    /// B^T d B of every channel; the 36 results of a channel lie `stride` apart.
    void (*transformInput)(const TilePatch& patch, std::int64_t channels, float* out,
                           std::int64_t stride);

    /// out [rows, columns] = a [rows, depth] x b, whose panels of `panel` columns follow each
    /// other.
    void (*multiply)(const float* a, std::int64_t rows, std::int64_t depth, const float* b,
                     std::int64_t columns, std::int64_t panel, float* out);

    /// A^T m A, plus bias and addend, clipped, pooled.
    void (*transformOutput)(const float* in, std::int64_t stride, const TileTarget& target);
};

extern const WinogradKernels kAvx512Kernels;
extern const WinogradKernels kAvx2Kernels;

} // namespace core::nn
