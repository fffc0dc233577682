/// @file Winograd's transform of the outputs, for any vector type. Only for winograd_kernels_*.cpp.

#pragma once

#include "core/nn/winograd_kernels.h"

namespace core::nn {
namespace {

/// A^T m.
template <typename V>
void outputColumn(const typename V::Type (&m)[kPatchSide], typename V::Type (&s)[kTileSide])
{
    const auto nearSum = V::add(m[1], m[2]);
    const auto nearDifference = V::subtract(m[1], m[2]);
    const auto farSum = V::add(m[3], m[4]);
    const auto farDifference = V::subtract(m[3], m[4]);
    s[0] = V::add(V::add(m[0], nearSum), farSum);
    s[1] = V::multiplyAdd(V::broadcast(2), farDifference, nearDifference);
    s[2] = V::multiplyAdd(V::broadcast(4), farSum, nearSum);
    s[3] = V::add(V::multiplyAdd(V::broadcast(8), farDifference, nearDifference), m[5]);
}

template <typename V> void storeSome(float* out, const typename V::Type& value, std::int64_t count)
{
    if (count >= V::kLanes) {
        V::store(out, value);
    } else {
        float values[V::kLanes];
        V::store(values, value);
        for (std::int64_t index = 0; index < count; ++index) {
            out[index] = values[index];
        }
    }
}

template <typename V> using TileValues = typename V::Type[kTileSide][kTileSide];

template <typename V>
void finish(TileValues<V>& values, const TileTarget& target, std::int64_t channel)
{
    const auto bias = V::load(target.bias + channel);
    for (int i = 0; i < kTileSide; ++i) {
        for (int j = 0; j < kTileSide; ++j) {
            auto value = V::add(values[i][j], bias);
            if (target.addends[i] != nullptr) {
                value
                    = V::add(value, V::load(target.addends[i] + target.addendColumns[j] + channel));
            }
            values[i][j] = target.clipsNegative ? V::max(value, V::zero()) : value;
        }
    }
}

template <typename V>
void write(const TileValues<V>& values, const TileTarget& target, std::int64_t channel)
{
    const auto count = target.channels - channel;
    for (int i = 0; i < kTileSide; ++i) {
        if (target.rows[i] != nullptr) {
            for (int j = 0; j < kTileSide; ++j) {
                if (j < target.columns) {
                    storeSome<V>(target.rows[i] + j * target.channels + channel, values[i][j],
                                 count);
                }
            }
        }
    }
}

template <typename V>
void writePooled(const TileValues<V>& values, const TileTarget& target, std::int64_t channel)
{
    const auto count = target.channels - channel;
    for (int i = 0; i < kTileSide / 2; ++i) {
        if (target.rows[i] != nullptr) {
            for (int j = 0; j < kTileSide / 2; ++j) {
                if (2 * j < target.columns) {
                    const auto upper = V::max(values[2 * i][2 * j], values[2 * i][2 * j + 1]);
                    const auto lower
                        = V::max(values[2 * i + 1][2 * j], values[2 * i + 1][2 * j + 1]);
                    storeSome<V>(target.rows[i] + j * target.channels + channel,
                                 V::max(upper, lower), count);
                }
            }
        }
    }
}

template <typename V>
void transformOutput(const float* in, std::int64_t stride, const TileTarget& target)
{
    for (std::int64_t channel = 0; channel < target.computedChannels; channel += V::kLanes) {
        typename V::Type half[kTileSide][kPatchSide];
        for (int j = 0; j < kPatchSide; ++j) {
            typename V::Type m[kPatchSide];
            typename V::Type s[kTileSide];
            for (int i = 0; i < kPatchSide; ++i) {
                m[i] = V::load(in + (i * kPatchSide + j) * stride + channel);
            }
            outputColumn<V>(m, s);
            for (int i = 0; i < kTileSide; ++i) {
                half[i][j] = s[i];
            }
        }
        TileValues<V> values;
        for (int i = 0; i < kTileSide; ++i) {
            outputColumn<V>(half[i], values[i]);
        }
        finish<V>(values, target, channel);
        if (target.pools) {
            writePooled<V>(values, target, channel);
        } else {
            write<V>(values, target, channel);
        }
    }
}

} // namespace
} // namespace core::nn
