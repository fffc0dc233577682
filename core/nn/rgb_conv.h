/// @file The encoder's first convolution, which has three channels only: float32, on the CPU, for
/// inference.

#pragma once

#include "core/nn/map_rows.h"
#include "core/nn/winograd.h"

namespace core::nn {

/// A 3x3 convolution over reflected borders from RGB, with ReLU. Immutable, thread-safe.
///
/// Every pixel's neighbourhood is a row of a matrix, which is multiplied by the weights a few
/// pixels at a time: with three channels Winograd's form would transform more than it multiplies.
class RgbConv final {
public:
    /// `weight` [out, 3, 3, 3] with `out` a multiple of 16, `bias` [out].
    RgbConv(const torch::Tensor& weight, const torch::Tensor& bias);

    /// Computes all rows of `output`, which has the width and height of `rgb`.
    void apply(const MapRows& rgb, const MapRows& output, Scratch& scratch) const;

    std::int64_t outputChannels() const { return m_channels; }

private:
    const WinogradKernels& m_kernels;
    std::int64_t m_channels;
    std::int64_t m_panel;
    torch::Tensor m_weight; ///< [panels, 28, panel]; the last of the 28 is the bias
};

} // namespace core::nn
