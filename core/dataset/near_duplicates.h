/// @file Pictures that are versions of each other.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core::dataset {

/// Which pictures belong together: for each hash (perceptualHash()) the index of the first of its
/// cluster; a picture without a likeness is its own. Likenesses of likenesses are alike.
std::vector<std::size_t> nearDuplicates(std::span<const std::uint64_t> hashes);

} // namespace core::dataset
