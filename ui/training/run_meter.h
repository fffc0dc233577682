/// @file How fast a run is, and how long it will still take.

#pragma once

#include "core/base/time_left.h"
#include "core/train/training.h"

#include <optional>

namespace ui {

/// Means over about the last fifty steps. Not thread-safe.
class RunMeter final {
public:
    void add(const core::train::StepReport& report, std::int64_t batchSize);

    /// Of the last steps; 0 before the first.
    double stepsPerSecond() const;
    double picturesPerSecond() const;

    /// The part of the time in which the networks waited for pictures, 0 to 1.
    double waitingShare() const;

    /// Absent before twenty steps.
    std::optional<core::TimeLeft::Seconds> timeLeft() const { return m_left; }

private:
    std::int64_t m_count = 0;
    std::int64_t m_batch = 1;
    double m_seconds = 0; ///< a step
    double m_waiting = 0; ///< of them
    std::optional<core::TimeLeft::Seconds> m_left;
};

} // namespace ui
