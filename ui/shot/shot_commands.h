/// @file Going through a shot by keys and buttons.

#pragma once

#include "core/video/frame_range.h"

#include <cstdint>
#include <vector>

class QAction;

namespace ui {

class Commands;
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

/// Adds the commands, and buttons for them to the panel. The actions are the workspace's to enable:
/// only while a shot is open.
std::vector<QAction*> addShotCommands(Commands& commands, ShotPanel& panel, ShotMoves& moves);

} // namespace ui
