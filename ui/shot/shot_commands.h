/// @file Going through a shot by keys and buttons.

#pragma once

#include "core/video/frame_range.h"

#include <cstdint>
#include <functional>
#include <vector>

class QAction;

namespace ui {

class Commands;
class FrameStrip;
class FrameThumbnails;
class ShotPanel;

/// What a workspace does with the shot that is open. Only called while there is one.
class ShotMoves {
public:
    virtual ~ShotMoves() = default;

    virtual core::video::FrameRange whole() const = 0;
    virtual core::video::FrameRange range() const = 0; ///< from in to out point
    virtual std::int64_t shownFrame() const = 0;

    virtual void goTo(std::int64_t frame) = 0; ///< or to the nearest that there is
    virtual void setInPoint(std::int64_t frame) = 0;
    virtual void setOutPoint(std::int64_t frame) = 0;
    virtual void clearPoints() = 0;

    /// Forwards (1) or backwards (-1) from the shown frame on; once more the same way: twice as
    /// fast.
    virtual void play(int direction) = 0;
    virtual void stopPlaying() = 0; ///< stays on the frame that is shown
};

/// Whether a hand is on the strip: the engine then makes previews alone, and points that are
/// dragged become one step of the history.
struct StripGestures {
    std::function<void(bool isActive)> scrub = {};
    std::function<void(bool isActive)> dragPoint = {};
};

/// Lets the strip show thumbnails and move the shot. All must outlive the panel's strip.
void connectStrip(FrameStrip& strip, FrameThumbnails& thumbnails, ShotMoves& moves,
                  const StripGestures& gestures);

/// Adds the commands, and buttons for them to the panel. The actions are the workspace's to enable:
/// only while a shot is open.
std::vector<QAction*> addShotCommands(Commands& commands, ShotPanel& panel, ShotMoves& moves);

} // namespace ui
