/// @file Which frame of a shot is due while it plays.

#pragma once

#include "ui/shot/opened_shot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace ui {

/// Says which frame is to be shown now; who shows them says which one is. Frames that are late are
/// left out, so that playing never lags. GUI thread only.
class FrameClock final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameClock)

public:
    explicit FrameClock(QObject* parent = nullptr);
    ~FrameClock() override;

    /// Stops; none: there is nothing to play.
    void setShot(const std::optional<OpenedShot>& shot);
    const std::optional<OpenedShot>& shot() const { return m_shot; }

    /// From frame `from` on, at `speed` times the shot's rate; below 0 backwards. Needs a shot.
    void play(int speed, std::int64_t from);

    /// Starts in a direction, 1 or -1; once more the same way: twice as fast, up to 8 times.
    void press(int direction, std::int64_t from);
    void stop();

    int speed() const { return m_speed; } ///< 0: stopped
    int turn() const { return m_turn; } ///< counts plays

    /// That frame is in sight now.
    void setShown(std::int64_t frame) { m_shown = frame; }
    std::int64_t shown() const { return m_shown; }

signals:
    void due(std::int64_t frame);
    void stopped(); ///< by stop() or once an end of the shot is in sight

private:
    void sayWhatIsDue();

    std::optional<OpenedShot> m_shot;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_speed = 0;
    int m_turn = 0;
    std::int64_t m_from = 0;
    std::int64_t m_due = 0;
    std::int64_t m_shown = 0;
};

} // namespace ui
