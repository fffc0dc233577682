#include "core/dataset/file_order.h"

#include "core/dataset/random.h"

#include <algorithm>
#include <bit>
#include <stdexcept>
#include <utility>

namespace core::dataset {

namespace {

constexpr int kRounds = 6;

} // namespace

FileOrder::FileOrder(std::uint64_t seed, std::size_t count)
    : m_seed(seed)
    , m_count(count)
    , m_halfBits(std::max(1U, (static_cast<unsigned>(std::bit_width(count)) + 1) / 2))
{
    if (count == 0) {
        throw std::invalid_argument("a file order needs at least one file");
    }
}

std::size_t FileOrder::at(std::uint64_t position) const
{
    const std::uint64_t epoch = position / m_count;
    const std::uint64_t key = Random(m_seed, Random::Purpose::FileOrder, epoch).next();
    std::uint64_t value = position % m_count;
    do { // the permutation's range is a power of four: walk its cycle back into ours
        value = permuted(value, key);
    } while (value >= m_count);
    return static_cast<std::size_t>(value);
}

std::uint64_t FileOrder::permuted(std::uint64_t value, std::uint64_t key) const
{
    const std::uint64_t halfMask = (std::uint64_t{1} << m_halfBits) - 1;
    std::uint64_t left = value >> m_halfBits;
    std::uint64_t right = value & halfMask;
    for (int round = 0; round < kRounds; ++round) {
        const auto scrambled = mixed(key + (right << 8) + static_cast<std::uint64_t>(round));
        left = std::exchange(right, (left ^ scrambled) & halfMask);
    }
    return (left << m_halfBits) | right;
}

} // namespace core::dataset
