#include "ui/shot/shot_player.h"

#include "ui/shot/played_frames.h"

#include <exception>
#include <utility>

namespace ui {

ShotPlayer::ShotPlayer(FrameOpener open, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    connect(&m_clock, &FrameClock::due, this, &ShotPlayer::decode);
    connect(&m_clock, &FrameClock::stopped, this, [this] {
        m_lane.cancelAll();
        emit stopped();
    });
}

ShotPlayer::~ShotPlayer() = default;

void ShotPlayer::setShot(const std::optional<OpenedShot>& shot)
{
    m_clock.setShot(shot);
    m_frames.reset();
}

void ShotPlayer::decode(std::int64_t due)
{
    if (!m_frames) {
        const OpenedShot& shot = *m_clock.shot();
        m_frames = std::make_shared<PlayedFrames>(m_open, shot.file, shot.whole());
    }
    const auto task = [this, frames = m_frames, due, step = m_clock.speed(),
                       turn = m_clock.turn()](const std::stop_token& token) {
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
    if (turn != m_clock.turn() || m_clock.speed() == 0) {
        return;
    }
    m_clock.setShown(frame);
    if (picture) {
        emit shown(frame, picture);
    }
}

} // namespace ui
