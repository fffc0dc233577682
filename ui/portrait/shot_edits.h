/// @file From one state of a shot to another. Pure functions.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>

namespace ui {

/// The state with another frame shown, in the same look. Masks made by hand stay with their
/// frames. Unchanged if it is no shot.
PortraitState atFrame(const PortraitState& state, std::int64_t frame);

/// The masks made by hand, by frame, that of the shown frame included; empty if it is no shot.
std::map<std::int64_t, FrameMask> masksByHand(const PortraitState& state);

/// The frames that have one.
std::set<std::int64_t> framesWithMasks(const PortraitState& state);

/// The frame whose mask, made by hand, goes on to the shown one; none if that has its own.
std::optional<std::int64_t> carriedFrom(const PortraitState& state);

/// The person is found automatically, on the frames after it too.
PortraitState withFoundMask(const PortraitState& state);

/// With another first or last frame; where it would pass the other end, that one goes to the end of
/// the shot, `whole`.
PortraitState withInPoint(const PortraitState& state, std::int64_t frame,
                          core::video::FrameRange whole);
PortraitState withOutPoint(const PortraitState& state, std::int64_t frame,
                           core::video::FrameRange whole);

/// Whether both are about the same photograph or frame.
bool showsSame(const PortraitState& one, const PortraitState& other);

/// Whether both give the same picture: in and out points, masks of frames that are not shown, and
/// other photographs to go through make no difference.
bool looksSame(const PortraitState& one, const PortraitState& other);

/// `goal`, a state of the history, as it is shown on the way from or to `beside`: an undone slider
/// leaves the shown frame, an undone stroke goes to the frame that it was painted on.
PortraitState shownInHistory(const PortraitState& goal, const PortraitState& beside,
                             const PortraitState& now);

} // namespace ui
