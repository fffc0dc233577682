/// @file Looks as JSON, for documents and presets.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <QJsonObject>

namespace ui {

QJsonObject toJson(const core::stylize::PortraitSettings& settings);

/// What is missing is as by default, what is out of range is brought into it.
core::stylize::PortraitSettings settingsFrom(const QJsonObject& json);

} // namespace ui
