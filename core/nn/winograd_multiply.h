/// @file The matrix product inside Winograd's convolution, for any vector type. Only for
/// winograd_kernels_*.cpp.

#pragma once

#include "core/nn/winograd_kernels.h"

namespace core::nn {
namespace {

/// Rows x Vectors of out = a x b for one panel, all sums in registers.
template <typename V, int Rows, int Vectors>
void multiplyBlock(const float* a, std::int64_t depth, const float* b, float* out,
                   std::int64_t outStride)
{
    typename V::Type sums[Rows][Vectors];
    for (int row = 0; row < Rows; ++row) {
        for (int vector = 0; vector < Vectors; ++vector) {
            sums[row][vector] = V::zero();
        }
    }
    for (std::int64_t k = 0; k < depth; ++k, b += Vectors * V::kLanes) {
        typename V::Type columns[Vectors];
        for (int vector = 0; vector < Vectors; ++vector) {
            columns[vector] = V::load(b + vector * V::kLanes);
        }
        for (int row = 0; row < Rows; ++row) {
            const auto value = V::broadcast(a[row * depth + k]);
            for (int vector = 0; vector < Vectors; ++vector) {
                sums[row][vector] = V::multiplyAdd(value, columns[vector], sums[row][vector]);
            }
        }
    }
    for (int row = 0; row < Rows; ++row) {
        for (int vector = 0; vector < Vectors; ++vector) {
            V::store(out + row * outStride + vector * V::kLanes, sums[row][vector]);
        }
    }
}

/// The last rows of a panel, fewer than V::kRows.
template <typename V, int Vectors, int Rows = V::kRows - 1>
void multiplyRest(std::int64_t rows, const float* a, std::int64_t depth, const float* b, float* out,
                  std::int64_t outStride)
{
    if constexpr (Rows > 0) {
        if (rows == Rows) {
            multiplyBlock<V, Rows, Vectors>(a, depth, b, out, outStride);
        } else {
            multiplyRest<V, Vectors, Rows - 1>(rows, a, depth, b, out, outStride);
        }
    }
}

template <typename V, int Vectors>
void multiplyPanel(const float* a, std::int64_t rows, std::int64_t depth, const float* b,
                   float* out, std::int64_t outStride)
{
    for (; rows >= V::kRows; rows -= V::kRows) {
        multiplyBlock<V, V::kRows, Vectors>(a, depth, b, out, outStride);
        a += V::kRows * depth;
        out += V::kRows * outStride;
    }
    multiplyRest<V, Vectors>(rows, a, depth, b, out, outStride);
}

template <typename V>
void multiply(const float* a, std::int64_t rows, std::int64_t depth, const float* b,
              std::int64_t columns, std::int64_t panel, float* out)
{
    for (std::int64_t first = 0; first < columns; first += panel) {
        if (panel == V::kLanes) {
            multiplyPanel<V, 1>(a, rows, depth, b + first * depth, out + first, columns);
        } else {
            multiplyPanel<V, 2>(a, rows, depth, b + first * depth, out + first, columns);
        }
    }
}

} // namespace
} // namespace core::nn
