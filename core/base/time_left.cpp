#include "core/base/time_left.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace core {

std::optional<TimeLeft::Seconds> TimeLeft::update(std::int64_t done, std::int64_t total,
                                                  Clock::time_point now)
{
    if (total != m_total || (!m_samples.empty() && done < m_samples.back().done)) {
        m_samples.clear();
        m_total = total;
    }
    m_samples.push_back({done, now});
    forgetOld(now);

    const auto advance = done - m_samples.front().done;
    const Seconds elapsed = now - m_samples.front().when;
    if (total <= 0 || advance <= 0 || elapsed.count() <= 0) {
        return std::nullopt;
    }
    return elapsed * (static_cast<double>(total - done) / static_cast<double>(advance));
}

void TimeLeft::forgetOld(Clock::time_point now)
{
    static constexpr auto kWindow = std::chrono::seconds(30);
    static constexpr std::size_t kFewest = 6; // a slow operation is judged by its last few steps
    while (m_samples.size() > kFewest && now - m_samples.front().when > kWindow) {
        m_samples.pop_front();
    }
}

std::string durationText(TimeLeft::Seconds duration)
{
    const auto seconds = static_cast<std::int64_t>(std::ceil(std::max(0.0, duration.count())));
    const auto minutes = seconds / 60;
    if (minutes == 0) {
        return fmt::format("{} s", seconds);
    }
    if (minutes < 60) {
        return fmt::format("{} min {} s", minutes, seconds % 60);
    }
    return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

} // namespace core
