/// @file Plays a shot at its own rate.

#pragma once

#include "ui/canvas/picture_pyramid.h"
#include "ui/queue/latest_lane.h"
#include "ui/shot/frame_clock.h"

#include <QObject>

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

    /// As FrameClock's.
    void play(int speed, std::int64_t from) { m_clock.play(speed, from); }
    void press(int direction, std::int64_t from) { m_clock.press(direction, from); }
    void stop() { m_clock.stop(); }

    int speed() const { return m_clock.speed(); } ///< 0: stopped
    std::int64_t frame() const { return m_clock.shown(); } ///< the last that was shown

signals:
    void shown(std::int64_t frame, const ui::PictureLayer& picture);
    void stopped(); ///< by stop() or at an end of the shot

private:
    void decode(std::int64_t due);
    void take(int turn, std::int64_t frame, const PictureLayer& picture);

    FrameOpener m_open;
    FrameClock m_clock;
    std::shared_ptr<PlayedFrames> m_frames; ///< used on the lane alone
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
