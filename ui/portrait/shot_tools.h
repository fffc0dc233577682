/// @file Going through a video, and choosing a part of it.

#pragma once

#include "ui/portrait/painted_frames.h"
#include "ui/portrait/portrait_controller.h"
#include "ui/portrait/portrait_document.h"
#include "ui/shot/frame_thumbnails.h"
#include "ui/shot/shot_commands.h"
#include "ui/shot/shot_player.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;

namespace ui {

class Canvas;
class Commands;
class ShotPanel;
class ThumbnailLoader;

/// Between the document, the controller and the panel below the canvas, which is there only while
/// the content is a video. GUI thread only.
class ShotTools final : public QObject, public ShotMoves {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShotTools)

public:
    /// What it works with; all must outlive it.
    struct Parts {
        PortraitDocument& document;
        PortraitController& controller;
        ThumbnailLoader& thumbnails;
        ShotPanel& panel;
        Canvas& canvas;
    };

    explicit ShotTools(const Parts& parts, QObject* parent = nullptr);
    ~ShotTools() override;

    /// What is known of the video that is open.
    const std::optional<OpenedShot>& shot() const { return m_shot; }

    core::video::FrameRange whole() const override { return m_shot->whole(); }
    core::video::FrameRange range() const override;
    std::int64_t shownFrame() const override;
    void goTo(std::int64_t frame) override;
    void setInPoint(std::int64_t frame) override;
    void setOutPoint(std::int64_t frame) override;
    void clearPoints() override;
    /// Frames that are painted already are shown so, all others as they are.
    void play(int direction) override;
    void stopPlaying() override { m_player.stop(); }
    void addCommands(Commands& commands);
    const ShotPlayer& player() const { return m_player; }

    /// While the panels are hidden the strip is, too.
    void setShown(bool shown);

signals:
    void noticed(const QString& sentence);
    void playingBegan();

private:
    void connectPlayer();
    void showPlayed(std::int64_t frame, const PictureLayer& picture);
    void settleAfterPlaying();
    void open(const OpenedShot& shot);
    void fitChoice();
    void showState(const PortraitState& state);
    void update();

    Parts m_parts;
    FrameThumbnails m_frames;
    ShotPlayer m_player;
    PaintedFrames m_painted;
    PictureLayer m_beforePlaying; ///< what the canvas showed then
    PictureLayer m_afterPlaying;
    bool m_maskWasShown = false;
    std::optional<OpenedShot> m_shot;
    std::vector<QAction*> m_actions; ///< usable only with a video
    bool m_shown = true;
    std::size_t m_masks = 0; ///< made by hand
    bool m_toldOfMasks = false;
};

} // namespace ui
