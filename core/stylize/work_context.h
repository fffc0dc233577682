/// @file What every part of a render needs besides its input. Private to core/stylize.

#pragma once

#include "core/base/cancelled.h"
#include "core/base/progress.h"
#include "core/stylize/band_workers.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace core::stylize {

/// How much memory a render's temporary maps may take; shrinks when the machine has less than it
/// promised.
struct WorkingSet {
    std::int64_t bandBytes
        = 12 << 20; ///< of a band's widest map; about a core's share of the cache
    std::int64_t logits = 16 << 20; ///< queries times keys of one attention chunk

    WorkingSet quartered() const { return {.bandBytes = bandBytes / 4, .logits = logits / 4}; }

    /// At most this, for `threads` threads each of which works on a band; 0 is no limit.
    static WorkingSet within(std::size_t bytes, int threads)
    {
        WorkingSet set;
        while (bytes > 0 && set.bytes(threads) > bytes && set.bandBytes > kLeastBand) {
            set = set.quartered();
        }
        return set;
    }

private:
    static constexpr std::int64_t kLeastBand = 1 << 14; ///< the least rows of a band are more

    /// A band has two maps at a time; chunks of attention are worked on by all threads together.
    std::size_t bytes(int threads) const
    {
        return static_cast<std::size_t>(2 * threads * bandBytes + 4 * logits);
    }
};

/// Counts a render's units of work, reports them, and stops when asked to.
class WorkContext final {
public:
    WorkContext(BandWorkers& workers, const std::stop_token& stop, ProgressObserver* observer)
        : m_workers(workers)
        , m_stop(stop)
        , m_observer(observer)
    {
    }

    WorkingSet workingSet = {};

    void expect(std::int64_t units) { m_progress.total += units; }

    BandWorkers& workers() const { return m_workers; }
    const std::stop_token& stopToken() const { return m_stop; }

    /// @throws Cancelled
    void poll() const { throwIfStopped(m_stop); }

    void begin(const char* stage)
    {
        m_progress.stage = stage;
        report();
    }

    void advance(std::int64_t units)
    {
        m_progress.done += units;
        report();
    }

private:
    void report() const
    {
        poll();
        if (m_observer != nullptr) {
            m_observer->onProgress(m_progress);
        }
    }

    BandWorkers& m_workers;
    std::stop_token m_stop;
    ProgressObserver* m_observer;
    Progress m_progress;
};

} // namespace core::stylize
