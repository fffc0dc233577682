#include "ui/shot/shot_player.h"

#include "ui/shot/played_frames.h"

#include <algorithm>
#include <cmath>
#include <exception>
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

ShotPlayer::ShotPlayer(FrameOpener open, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &ShotPlayer::showWhatIsDue);
}

ShotPlayer::~ShotPlayer() = default;

void ShotPlayer::setShot(const std::optional<OpenedShot>& shot)
{
    stop();
    m_shot = shot;
    m_frames.reset();
}

void ShotPlayer::play(int speed, std::int64_t from)
{
    Q_ASSERT(m_shot && speed != 0);
    ++m_turn;
    m_speed = speed;
    m_from = m_wanted = m_frame = from;
    m_clock.start();
    m_timer.start();
}

void ShotPlayer::stop()
{
    if (std::exchange(m_speed, 0) != 0) {
        m_timer.stop();
        m_lane.cancelAll();
        emit stopped();
    }
}

void ShotPlayer::showWhatIsDue()
{
    constexpr double kMillisecondsInSecond = 1000;
    const auto passed = static_cast<std::int64_t>(
        std::floor(static_cast<double>(m_clock.elapsed()) / kMillisecondsInSecond * rateOf(*m_shot)
                   * std::abs(m_speed)));
    const auto whole = m_shot->whole();
    const std::int64_t due
        = std::clamp(m_from + (m_speed > 0 ? passed : -passed), whole.first, whole.last);
    const bool atEnd = due == (m_speed > 0 ? whole.last : whole.first);
    if (atEnd && m_frame == due) {
        stop();
        return;
    }
    if (due == m_wanted) {
        return;
    }
    m_wanted = due;
    if (!m_frames) {
        m_frames = std::make_shared<PlayedFrames>(m_open, m_shot->file, whole);
    }
    const auto task = [this, frames = m_frames, due, step = m_speed,
                       turn = m_turn](const std::stop_token& token) {
        PictureLayer picture;
        try {
            picture = frames->at(due, step, token);
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): one damaged frame, or
        } // stopped; who goes to such a frame is told then
        QMetaObject::invokeMethod(
            this, [this, turn, due, picture] { take(turn, due, picture); }, Qt::QueuedConnection);
    };
    m_lane.post(0, task, LatestLane::SameKind::LetFinish);
}

void ShotPlayer::take(int turn, std::int64_t frame, const PictureLayer& picture)
{
    if (turn != m_turn || m_speed == 0) {
        return;
    }
    m_frame = frame;
    if (picture) {
        emit shown(frame, picture);
    }
}

} // namespace ui
