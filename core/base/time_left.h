/// @file How long a running operation will still take.

#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>

namespace core {

/// Estimates from the speed of the last while, so that it follows changes and does not jump.
/// Not thread-safe.
class TimeLeft final {
public:
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    /// What is left when `done` of `total` are done at `now`; absent until there is a speed.
    ///
    /// A `done` below the last one, or another `total`, begins a new operation.
    std::optional<Seconds> update(std::int64_t done, std::int64_t total,
                                  Clock::time_point now = Clock::now());

private:
    struct Sample {
        std::int64_t done;
        Clock::time_point when;
    };

    void forgetOld(Clock::time_point now);

    std::int64_t m_total = 0;
    std::deque<Sample> m_samples;
};

/// "8 s", "3 min 20 s", "2 h 5 min": rounded as one would say it; never negative.
std::string durationText(TimeLeft::Seconds duration);

} // namespace core
