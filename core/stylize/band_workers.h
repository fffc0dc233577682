/// @file Bands of a map given to threads, each of which works on one from end to end in its own
/// cache. Private to core/stylize.

#pragma once

#include "core/nn/channel_moments.h"
#include "core/nn/convolution_chain.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace core::stylize {

/// Keeps the threads' memory from one use to the next, because new pages cost as much as the
/// arithmetic.
class BandWorkers final {
public:
    /// As many threads as dense arithmetic gains from, if `threads` is 0.
    explicit BandWorkers(int threads);

    int threads() const { return m_threads; }

    /// Calls `work` for 0 to before `count`, on several threads, each with memory of its own.
    /// @throws what `work` throws; Cancelled between two of them
    void forEach(std::int64_t count, const std::stop_token& stop,
                 const std::function<void(std::int64_t, nn::ChainMemory&)>& work);

    /// Gives the memory back.
    void forget();

private:
    std::unique_ptr<nn::ChainMemory> taken();

    int m_threads;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<nn::ChainMemory>> m_free;
};

/// Bands of `height` rows: all of a multiple of four rows but the last, of at least `least`, and as
/// many as make the threads finish together.
std::vector<nn::Rows> evenBands(std::int64_t height, std::int64_t wanted, std::int64_t least,
                                int threads);

} // namespace core::stylize
