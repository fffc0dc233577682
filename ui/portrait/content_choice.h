/// @file A photograph to go through, as a plain value.

#pragma once

#include "core/image/mask_adjustment.h"
#include "ui/portrait/shot_choice.h"

#include <filesystem>
#include <optional>

namespace ui {

/// One of several contents, with what belongs to it alone; the look is common to all.
struct ContentChoice {
    std::filesystem::path file = {};
    std::optional<ShotChoice> shot = {}; ///< it is a video or a pattern; absent also if not known
    FrameMask mask = {}; ///< made by hand, of the photograph or the frame
    core::MaskAdjustment adjustment = {};

    bool operator==(const ContentChoice&) const = default;
};

} // namespace ui
