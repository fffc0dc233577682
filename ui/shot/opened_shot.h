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
};

/// Opens a shot for one more reader; called on any thread. @throws core::Error
using FrameOpener
    = std::function<std::unique_ptr<core::io::FrameSource>(const std::filesystem::path& file)>;

/// The part of `range` that lies in the shot, or all of it if none does: a file that has changed
/// since may be shorter.
inline core::video::FrameRange within(core::video::FrameRange range, core::video::FrameRange whole)
{
    const core::video::FrameRange cut{.first = std::max(range.first, whole.first),
                                      .last = std::min(range.last, whole.last)};
    return cut.count() > 0 ? cut : whole;
}

} // namespace ui
