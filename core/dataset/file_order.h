/// @file In which order the files of a folder are visited, epoch after epoch.

#pragma once

#include <cstddef>
#include <cstdint>

namespace core::dataset {

/// Position -> file, every file once per epoch, in another order each epoch. Immutable.
///
/// A keyed permutation (Luby & Rackoff 1988) instead of a shuffled list: any position can be asked
/// for at any time from any thread, so resuming needs only the position.
class FileOrder final {
public:
    /// `count` at least 1.
    FileOrder(std::uint64_t seed, std::size_t count);

    /// The file, in [0, count), at `position` of the run, counted from 0 over all epochs.
    std::size_t at(std::uint64_t position) const;

private:
    std::uint64_t permuted(std::uint64_t value, std::uint64_t key) const;

    std::uint64_t m_seed;
    std::uint64_t m_count;
    unsigned m_halfBits; ///< the permutation works on 2 * m_halfBits bits
};

} // namespace core::dataset
