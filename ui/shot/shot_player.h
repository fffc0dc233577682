/// @file Plays a shot at its own rate.

#pragma once

#include "ui/canvas/picture_pyramid.h"
#include "ui/queue/latest_lane.h"
#include "ui/shot/opened_shot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

class PlayedFrames;

/// Shows frames when their time has come, with a decoder of its own; what cannot be decoded in time
/// is left out, so that playing never lags. Without sound.
///
/// Lives on the GUI thread; signals are emitted there.
class ShotPlayer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShotPlayer)

public:
    explicit ShotPlayer(FrameOpener open, QObject* parent = nullptr);
    ~ShotPlayer() override;

    /// Stops; none: there is nothing to play.
    void setShot(const std::optional<OpenedShot>& shot);

    /// From frame `from` on, at `speed` times the shot's rate; below 0 backwards. Needs a shot.
    void play(int speed, std::int64_t from);
    void stop();

    int speed() const { return m_speed; } ///< 0: stopped
    std::int64_t frame() const { return m_frame; } ///< the last that was shown

signals:
    void shown(std::int64_t frame, const ui::PictureLayer& picture);
    void stopped(); ///< by stop() or at an end of the shot

private:
    void showWhatIsDue();
    void take(int turn, std::int64_t frame, const PictureLayer& picture);

    FrameOpener m_open;
    std::optional<OpenedShot> m_shot;
    std::shared_ptr<PlayedFrames> m_frames; ///< used on the lane alone
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_speed = 0;
    int m_turn = 0; ///< counts plays; frames of earlier ones are dropped
    std::int64_t m_from = 0;
    std::int64_t m_wanted = 0;
    std::int64_t m_frame = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
