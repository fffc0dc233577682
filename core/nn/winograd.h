/// @file 3x3 convolutions over reflected borders in Winograd's form: float32, on the CPU, for
/// inference.

#pragma once

#include "core/nn/map_rows.h"
#include "core/nn/torch.h"

#include <cstdint>

namespace core::nn {

struct WinogradKernels;

/// Whether this processor has the instructions for it (AVX2 and FMA at least).
bool hasWinograd();

/// The loops for this processor. Only where hasWinograd().
const WinogradKernels& winogradKernels();

/// What a convolution reads and writes besides its weights.
struct WinogradWork {
    MapRows input = {};
    MapRows output = {}; ///< all of its rows are computed
    MapRows addend = {}; ///< is added to the output before ReLU; none if without values
    bool doublesInput = false; ///< each of the input's pixels stands for 2x2
    bool doublesAddend = false;
    bool clipsNegative = true; ///< ReLU
    bool pools = false; ///< the output holds the largest of every 2x2
};

/// A 3x3 convolution by F(4x4, 3x3) (Lavin & Gray 2016, arXiv:1509.09308): a quarter of the
/// multiplications, float32 rounding of about 1e-5 of the largest value.
///
/// Borders are reflected, doubling, addition, ReLU and pooling happen on the way, so nothing but
/// input and output is in memory. Immutable: several threads
/// may call apply(), which starts none, each with a scratch of its own.
class WinogradConv final {
public:
    /// `weight` [out, in, 3, 3] with `in` a multiple of 16; `bias` [out] or undefined for none.
    WinogradConv(const torch::Tensor& weight, const torch::Tensor& bias,
                 const WinogradKernels& kernels = winogradKernels());

    /// The input must hold all rows that the output's depend on.
    void apply(const WinogradWork& work, Scratch& scratch) const;

    std::int64_t inputChannels() const { return m_inputChannels; }
    std::int64_t outputChannels() const { return m_outputChannels; }

private:
    struct Tiles;
    void applyTo(const WinogradWork& work, const Tiles& tiles, float* scratch) const;

    const WinogradKernels& m_kernels;
    std::int64_t m_inputChannels;
    std::int64_t m_outputChannels;
    std::int64_t m_computedChannels; ///< outputs, filled up to whole panels
    std::int64_t m_panel;
    torch::Tensor m_weight; ///< [36, panels, in, panel]
    torch::Tensor m_bias; ///< [computed]
};

} // namespace core::nn
