/// @file What a training step is fed with, one sample at a time.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core::dataset {

/// Endless samples, each a pure function of its index. Safe to use from several threads.
///
/// A sample has one or more parts (a content and a style, a picture and a mask), all square and of
/// the same size, interleaved floats in [0, 1].
class SampleSource {
public:
    virtual ~SampleSource() = default;

    /// Channels of each part.
    virtual std::vector<int> channels() const = 0;

    /// Side of every part, pixels.
    virtual int size() const = 0;

    /// After so many samples every picture was seen, and those of the largest folder once.
    virtual std::uint64_t epoch() const = 0;

    /// Writes sample `index`; parts[i] holds size * size * channels[i] values.
    /// @throws core::Error if a picture cannot be read.
    virtual void fill(std::uint64_t index, std::span<const std::span<float>> parts) const = 0;
};

} // namespace core::dataset
