/// @file Random numbers that are a function of where they are used, not of what was drawn before.

#pragma once

#include <cstdint>

namespace core::dataset {

/// A small generator whose whole sequence follows from (seed, purpose, index).
///
/// Two samples never share a stream, so it does not matter which thread draws them, in which
/// order, or after how many resumes. Steele et al. 2014 ("SplitMix"), whose outputs are well mixed
/// even for neighbouring starts.
class Random final {
public:
    /// What the numbers are for; different purposes of one index are independent.
    enum class Purpose : std::uint64_t { FileOrder = 1, View, Colour, Background, Step, TestPictures };

    Random(std::uint64_t seed, Purpose purpose, std::uint64_t index);

    std::uint64_t next();

    /// In [0, 1).
    double uniform();

    /// In [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    /// In [0, count); `count` at least 1.
    std::uint64_t below(std::uint64_t count);

    bool chance(double probability) { return uniform() < probability; }

private:
    std::uint64_t m_state;
};

/// Spreads the bits of `value` over the whole word.
std::uint64_t mixed(std::uint64_t value);

} // namespace core::dataset
