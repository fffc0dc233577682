/// @file What the user has chosen in the day-and-night workspace.

#pragma once

#include "core/dataset/brightness_limits.h"
#include "core/translate/day_night_translator.h"
#include "core/video/frame_range.h"
#include "ui/shot/opened_shot.h"

#include <filesystem>
#include <map>
#include <vector>

namespace ui {

enum class DayNightGoal {
    Automatic, ///< each picture into the other half of the day
    Night,
    Day,
};

/// How pictures are changed: what a preset keeps.
struct DayNightLook {
    DayNightGoal goal = DayNightGoal::Automatic;
    double strength = 1; ///< 0: the picture as it is
    core::translate::Detail detail = core::translate::Detail::Guided;
    std::filesystem::path model = {}; ///< empty: the program's own

    bool operator==(const DayNightLook&) const = default;
};

/// From in to out point; videos without are meant whole.
using ShotRanges = std::map<std::filesystem::path, core::video::FrameRange>;

struct DayNightState {
    std::vector<std::filesystem::path> pictures = {}; ///< and videos, in the order of coming
    ShotRanges ranges = {};
    DayNightLook look = {};

    bool operator==(const DayNightState&) const = default;
};

/// What a collection calls night and day.
struct LightScale {
    double largest
        = 0.924; ///< brightness (0 to 1) of the brightest picture, of which the limits are parts;
                 ///< this is that of the collection from which the program's own networks learnt
    core::dataset::BrightnessLimits limits = {};

    double of(double brightness) const { return largest > 0 ? brightness / largest : brightness; }
    bool operator==(const LightScale&) const = default;
};

/// Where a picture of that brightness (0 to 1) is to go.
core::translate::Direction directionFor(DayNightGoal goal, double brightness,
                                        const LightScale& scale);

/// What is meant of a video, as far as it still is that long.
core::video::FrameRange rangeOf(const ShotRanges& ranges, const OpenedShot& shot);

} // namespace ui
