/// @file Convolutions one after another over a band of rows, nothing but the last result leaving
/// the cache.

#pragma once

#include "core/nn/winograd.h"

#include <array>
#include <memory>
#include <vector>

namespace core::nn {

/// One convolution of a chain and what happens around it.
struct ChainStep {
    std::shared_ptr<const WinogradConv> convolution = {};
    bool doublesInput = false; ///< each pixel of what came before stands for 2x2
    bool clipsNegative = true; ///< ReLU
    bool pools = false; ///< the result is the largest of every 2x2
    /// If it has values, these are convolved instead of what came before, which is doubled and
    /// added to the result. All rows of the map must be there.
    MapRows side = {};
};

/// Memory of one thread that works on chains.
struct ChainMemory {
    std::array<Scratch, 2> maps = {}; ///< what the next step reads, what it writes
    Scratch tiles = {};
};

/// Steps of a network, from one map to another.
///
/// Immutable while run() is used, which several threads may do, each with memory of its own.
class ConvolutionChain final {
public:
    explicit ConvolutionChain(std::vector<ChainStep> steps)
        : m_steps(std::move(steps))
    {
    }

    /// How a map of this height, width and channels comes out.
    MapRows outputFor(const MapRows& input) const;

    /// Bytes of the widest map between two steps, for each row of the output.
    std::int64_t bytesPerRow(const MapRows& input) const;

    /// Rows of the input's size that the output depends on around its own, at most.
    std::int64_t steps() const { return static_cast<std::int64_t>(m_steps.size()); }

    /// Computes all rows of `output` from an input that is there as a whole.
    void run(const MapRows& input, const MapRows& output, ChainMemory& memory) const;

private:
    std::vector<MapRows> mapsFor(const MapRows& input, const Rows& wanted) const;

    std::vector<ChainStep> m_steps;
};

} // namespace core::nn
