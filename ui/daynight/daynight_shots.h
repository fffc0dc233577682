/// @file Going through a video in the day-and-night workspace.

#pragma once

#include "ui/daynight/daynight_controller.h"
#include "ui/shot/frame_clock.h"
#include "ui/shot/frame_thumbnails.h"
#include "ui/shot/shot_commands.h"
#include "ui/widgets/state_history.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

class QAction;

namespace ui {

class ShotPanel;

/// Between the state, the controller and the panel below the canvas, which is there only while a
/// video is shown. The shown frame is no step of the history, in and out point are. While it plays,
/// every frame that is shown is changed; those for which there is no time are left out. GUI thread
/// only.
class DayNightShots final : public QObject, public ShotMoves {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayNightShots)

public:
    /// What it works with; all must outlive it.
    struct Parts {
        DayNightEngine& engine;
        StateHistory<DayNightState>& document;
        DayNightController& controller;
        ShotPanel& panel;
    };

    explicit DayNightShots(const Parts& parts, QObject* parent = nullptr);
    ~DayNightShots() override;

    /// The video that is shown.
    const std::optional<OpenedShot>& shot() const { return m_shot; }

    /// The frame of a video that was shown last; 0: none yet.
    std::int64_t frameOf(const std::filesystem::path& video) const;

    /// After every change of the state: what is shown now.
    void showState(const std::filesystem::path& shown);
    void addCommands(Commands& commands);

    /// While the panels are hidden the strip is, too.
    void setShown(bool shown);

    core::video::FrameRange whole() const override { return m_shot->whole(); }
    core::video::FrameRange range() const override;
    std::int64_t shownFrame() const override;
    void goTo(std::int64_t frame) override;
    void setInPoint(std::int64_t frame) override;
    void setOutPoint(std::int64_t frame) override;
    void clearPoints() override;
    void play(int direction) override;
    void stopPlaying() override;
    bool isPlaying() const { return m_clock.speed() != 0; }

signals:
    void frameWanted(); ///< another: see frameOf()

private:
    void showPicture(const DayNightPicture& picture);
    void open(const OpenedShot& shot);
    void close();
    void moveTo(std::int64_t frame);
    void setRange(core::video::FrameRange range, const QString& text, const QString& control);
    void update();

    Parts m_parts;
    FrameThumbnails m_frames;
    FrameClock m_clock;
    std::optional<OpenedShot> m_shot;
    std::map<std::filesystem::path, std::int64_t> m_places; ///< the frame of each video
    std::vector<QAction*> m_actions; ///< usable only with a video
    bool m_visible = true;
};

} // namespace ui
