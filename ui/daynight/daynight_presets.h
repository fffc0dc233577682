/// @file Presets of the day-and-night look, as JSON.

#pragma once

#include "ui/daynight/daynight_state.h"
#include "ui/settings/presets.h"

namespace ui {

QJsonObject toJson(const DayNightLook& look);

/// What is missing is as by default, what is out of range is brought into it.
DayNightLook dayNightLookFrom(const QJsonObject& json);

/// The user's lie in a folder of their own below `own`.
Presets dayNightPresets(const std::filesystem::path& shipped, const std::filesystem::path& own);

} // namespace ui
