#include "ui/shot/frame_clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kTick = 8; // milliseconds: half of what a frame takes at 60 a second
constexpr double kUsualRate = 25; // of numbered pictures, which do not say

double rateOf(const OpenedShot& shot)
{
    const auto rate = shot.facts.rate;
    return rate.numerator > 0 ? static_cast<double>(rate.numerator) / rate.denominator : kUsualRate;
}

} // namespace

FrameClock::FrameClock(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &FrameClock::sayWhatIsDue);
}

FrameClock::~FrameClock() = default;

void FrameClock::setShot(const std::optional<OpenedShot>& shot)
{
    stop();
    m_shot = shot;
}

void FrameClock::play(int speed, std::int64_t from)
{
    Q_ASSERT(m_shot && speed != 0);
    ++m_turn;
    m_speed = speed;
    m_from = m_due = m_shown = from;
    m_clock.start();
    m_timer.start();
}

void FrameClock::press(int direction, std::int64_t from)
{
    constexpr int kFastest = 8;
    const bool sameWay = m_speed != 0 && (m_speed > 0) == (direction > 0);
    play(sameWay ? std::clamp(2 * m_speed, -kFastest, kFastest) : direction, from);
}

void FrameClock::stop()
{
    if (std::exchange(m_speed, 0) != 0) {
        m_timer.stop();
        emit stopped();
    }
}

void FrameClock::sayWhatIsDue()
{
    constexpr double kMillisecondsInSecond = 1000;
    const auto passed = static_cast<std::int64_t>(
        std::floor(static_cast<double>(m_clock.elapsed()) / kMillisecondsInSecond * rateOf(*m_shot)
                   * std::abs(m_speed)));
    const auto whole = m_shot->whole();
    const std::int64_t now
        = std::clamp(m_from + (m_speed > 0 ? passed : -passed), whole.first, whole.last);
    const bool atEnd = now == (m_speed > 0 ? whole.last : whole.first);
    if (atEnd && m_shown == now) {
        stop();
    } else if (std::exchange(m_due, now) != now) {
        emit due(now);
    }
}

} // namespace ui
