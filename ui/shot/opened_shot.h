/// @file A video or numbered pictures that a workspace has open.

#pragma once

#include "core/io/frame_source.h"
#include "core/video/frame_range.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>

namespace ui {

struct OpenedShot {
    std::filesystem::path file = {};
    core::io::FrameFacts facts = {};

    core::video::FrameRange whole() const
    {
        return {.first = facts.first, .last = facts.first + facts.count - 1};
    }
    std::int64_t nearest(std::int64_t frame) const
    {
        return std::clamp(frame, whole().first, whole().last);
    }
};

/// Opens a shot for one more reader; called on any thread. @throws core::Error
using FrameOpener
    = std::function<std::unique_ptr<core::io::FrameSource>(const std::filesystem::path& file)>;

/// A range that begins, or ends, at another frame; where it would pass its other end, that one goes
/// to the end of the shot, `whole`.
inline core::video::FrameRange withFirst(core::video::FrameRange range, std::int64_t frame,
                                         core::video::FrameRange whole)
{
    return {.first = frame, .last = frame > range.last ? whole.last : range.last};
}
inline core::video::FrameRange withLast(core::video::FrameRange range, std::int64_t frame,
                                        core::video::FrameRange whole)
{
    return {.first = frame < range.first ? whole.first : range.first, .last = frame};
}

/// The part of `range` that lies in the shot, or all of it if none does: a file that has changed
/// since may be shorter.
inline core::video::FrameRange within(core::video::FrameRange range, core::video::FrameRange whole)
{
    const core::video::FrameRange cut{.first = std::max(range.first, whole.first),
                                      .last = std::min(range.last, whole.last)};
    return cut.count() > 0 ? cut : whole;
}

} // namespace ui
