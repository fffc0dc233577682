#include "ui/training/run_meter.h"

#include <algorithm>

namespace ui {

void RunMeter::add(const core::train::StepReport& report, std::int64_t batchSize)
{
    constexpr std::int64_t kMeanOver = 50;
    constexpr std::int64_t kTrustedAfter = 20;
    ++m_count;
    m_batch = batchSize;
    const double part = 1.0 / static_cast<double>(std::min(m_count, kMeanOver));
    m_seconds += part * (report.secondsPerStep - m_seconds);
    m_waiting += part * (report.secondsWaiting - m_waiting);
    m_left = std::nullopt;
    if (m_count >= kTrustedAfter) {
        m_left
            = core::TimeLeft::Seconds(m_seconds * static_cast<double>(report.steps - report.step));
    }
}

double RunMeter::stepsPerSecond() const
{
    return m_seconds > 0 ? 1 / m_seconds : 0;
}

double RunMeter::picturesPerSecond() const
{
    return stepsPerSecond() * static_cast<double>(m_batch);
}

double RunMeter::waitingShare() const
{
    return m_seconds > 0 ? m_waiting / m_seconds : 0;
}

} // namespace ui
