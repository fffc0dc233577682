/// @file What every part of a render needs besides its input. Private to core/stylize.

#pragma once

#include "core/base/cancelled.h"
#include "core/base/progress.h"

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
};

/// Counts a render's units of work, reports them, and stops when asked to.
class WorkContext final {
public:
    WorkContext(const std::stop_token& stop, ProgressObserver* observer)
        : m_stop(stop)
        , m_observer(observer)
    {
    }

    WorkingSet workingSet = {};

    void expect(std::int64_t units) { m_progress.total += units; }

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

    std::stop_token m_stop;
    ProgressObserver* m_observer;
    Progress m_progress;
};

} // namespace core::stylize
