/// @file Winograd's transform of the inputs, for any vector type. Only for winograd_kernels_*.cpp.

#pragma once

#include "core/nn/winograd_kernels.h"

namespace core::nn {
namespace {

/// B^T d.
template <typename V>
void inputColumn(const typename V::Type (&d)[kPatchSide], typename V::Type (&e)[kPatchSide])
{
    const auto two = V::broadcast(2);
    const auto minusFour = V::broadcast(-4);
    const auto minusFive = V::broadcast(-5);
    const auto four = V::broadcast(4);
    const auto even = V::multiplyAdd(minusFour, d[2], d[4]);
    const auto odd = V::multiplyAdd(minusFour, d[1], d[3]);
    const auto evenNear = V::subtract(d[4], d[2]);
    const auto oddNear = V::multiply(two, V::subtract(d[3], d[1]));
    e[0] = V::multiplyAdd(four, d[0], V::multiplyAdd(minusFive, d[2], d[4]));
    e[1] = V::add(even, odd);
    e[2] = V::subtract(even, odd);
    e[3] = V::add(evenNear, oddNear);
    e[4] = V::subtract(evenNear, oddNear);
    e[5] = V::multiplyAdd(four, d[1], V::multiplyAdd(minusFive, d[3], d[5]));
}

template <typename V>
void transformInput(const TilePatch& patch, std::int64_t channels, float* out, std::int64_t stride)
{
    for (std::int64_t channel = 0; channel < channels; channel += V::kLanes) {
        typename V::Type half[kPatchSide][kPatchSide];
        for (int j = 0; j < kPatchSide; ++j) {
            typename V::Type d[kPatchSide];
            typename V::Type e[kPatchSide];
            for (int i = 0; i < kPatchSide; ++i) {
                d[i] = V::load(patch.rows[i] + patch.columns[j] + channel);
            }
            inputColumn<V>(d, e);
            for (int i = 0; i < kPatchSide; ++i) {
                half[i][j] = e[i];
            }
        }
        for (int i = 0; i < kPatchSide; ++i) {
            typename V::Type e[kPatchSide];
            inputColumn<V>(half[i], e);
            for (int j = 0; j < kPatchSide; ++j) {
                V::store(out + (i * kPatchSide + j) * stride + channel, e[j]);
            }
        }
    }
}

} // namespace
} // namespace core::nn
