/// @file What is chosen about a video besides its file, as a plain value.

#pragma once

#include "core/image/tiled_mask.h"
#include "core/video/frame_range.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>

namespace ui {

/// A mask that was not found but made: it belongs to the frame that it was made on.
struct FrameMask {
    std::filesystem::path file = {}; ///< loaded; empty: none
    std::shared_ptr<const core::TiledMask> painted = {}; ///< by hand; null: not

    bool isEmpty() const { return file.empty() && !painted; }
    bool operator==(const FrameMask&) const = default;
};

/// Of a video or numbered pictures: the frame that is shown, those that are meant, and their masks.
struct ShotChoice {
    std::int64_t frame = 1;
    core::video::FrameRange range = {}; ///< in and out point; both belong to it
    std::map<std::int64_t, FrameMask> otherMasks = {}; ///< of frames that are not shown
    std::set<std::int64_t> foundAnew = {}; ///< frames from which on the person is found again,
                                           ///< although a mask made by hand came before

    bool operator==(const ShotChoice&) const = default;
};

} // namespace ui
