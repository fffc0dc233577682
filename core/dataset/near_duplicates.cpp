#include "core/dataset/near_duplicates.h"

#include "core/image/perceptual_hash.h"

#include <algorithm>
#include <numeric>

namespace core::dataset {

namespace {

constexpr int kAlike = 8; ///< bits of 64

/// Of a union-find whose roots are the smallest index of their set.
std::size_t rootOf(std::vector<std::size_t>& parents, std::size_t index)
{
    while (parents[index] != index) {
        parents[index] = parents[parents[index]];
        index = parents[index];
    }
    return index;
}

} // namespace

std::vector<std::size_t> nearDuplicates(std::span<const std::uint64_t> hashes)
{
    std::vector<std::size_t> parents(hashes.size());
    std::iota(parents.begin(), parents.end(), std::size_t{0});
    for (std::size_t second = 1; second < hashes.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            if (hashDistance(hashes[first], hashes[second]) <= kAlike) {
                const auto a = rootOf(parents, first);
                const auto b = rootOf(parents, second);
                parents[std::max(a, b)] = std::min(a, b);
            }
        }
    }
    for (std::size_t index = 0; index < parents.size(); ++index) {
        parents[index] = rootOf(parents, index);
    }
    return parents;
}

} // namespace core::dataset
