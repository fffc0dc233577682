/// @file Everything an artist chose about one portrait, as a plain value.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <filesystem>
#include <vector>

namespace ui {

struct StyleChoice {
    std::filesystem::path file = {};
    double weight = 1.0; ///< relative to the others', > 0

    bool operator==(const StyleChoice&) const = default;
};

/// What is done to the found or loaded mask before it is used.
struct MaskAdjustment {
    int grow = 0; ///< pixels of the content; negative shrinks
    double feather = 0; ///< standard deviation in pixels of the content
    bool inverted = false;

    bool operator==(const MaskAdjustment&) const = default;
};

/// One portrait: cheap to copy and compare, so undo keeps whole states.
struct PortraitState {
    std::filesystem::path content = {}; ///< empty: none yet
    std::vector<StyleChoice> styles = {};
    std::filesystem::path maskFile = {}; ///< empty: the person is found automatically
    MaskAdjustment mask = {};
    core::stylize::PortraitSettings settings = {};
    bool linked = false; ///< one change moves both regions

    bool operator==(const PortraitState&) const = default;
};

} // namespace ui
