/// @file Presets of the portrait's look.

#pragma once

#include "ui/portrait/settings_json.h"
#include "ui/settings/presets.h"

#include <utility>

namespace ui {

inline Presets portraitPresets(std::filesystem::path shipped, std::filesystem::path own)
{
    return {std::move(shipped), std::move(own),
            [](const QJsonObject& json) { return toJson(settingsFrom(json)); }};
}

} // namespace ui
