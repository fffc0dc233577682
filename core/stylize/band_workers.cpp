#include "core/stylize/band_workers.h"

#include "core/base/parallel.h"
#include "core/base/processor.h"

#include <algorithm>

namespace core::stylize {

namespace {

std::int64_t divisionUp(std::int64_t value, std::int64_t by)
{
    return (value + by - 1) / by;
}

} // namespace

BandWorkers::BandWorkers(int threads)
    : m_threads(threads > 0 ? threads : physicalCores())
{
}

void BandWorkers::forEach(std::int64_t count, const std::stop_token& stop,
                          const std::function<void(std::int64_t, nn::ChainMemory&)>& work)
{
    forEachIndex(count, m_threads, stop, [&](std::int64_t index) {
        const torch::InferenceMode inference; // each thread has a mode of its own
        auto memory = taken();
        work(index, *memory);
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(memory));
    });
}

void BandWorkers::forget()
{
    const std::lock_guard lock(m_mutex);
    m_free.clear();
}

std::unique_ptr<nn::ChainMemory> BandWorkers::taken()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty()) {
        return std::make_unique<nn::ChainMemory>();
    }
    auto memory = std::move(m_free.back());
    m_free.pop_back();
    return memory;
}

std::vector<nn::Rows> evenBands(std::int64_t height, std::int64_t wanted, std::int64_t least,
                                int threads)
{
    constexpr std::int64_t kTile = 4;
    const auto rowsAtMost = std::max({wanted, least, kTile});
    const auto count = divisionUp(divisionUp(height, rowsAtMost), threads) * threads;
    const auto rows = divisionUp(std::max(divisionUp(height, count), least), kTile) * kTile;
    std::vector<nn::Rows> bands;
    for (std::int64_t first = 0; first < height; first += rows) {
        bands.push_back({.first = first, .last = std::min(first + rows, height)});
    }
    return bands;
}

} // namespace core::stylize
