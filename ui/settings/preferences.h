/// @file What a user sets once and for all, as plain values.

#pragma once

#include "ui/settings/computing_preferences.h"
#include "ui/settings/language.h"
#include "ui/widgets/theme.h"

#include <QString>

#include <filesystem>

class QSettings;

namespace ui {

/// Where things lie. Empty: the program's usual place.
struct FolderPreferences {
    std::filesystem::path networks = {}; ///< the user's own; usually core::userModelsFolder()
    std::filesystem::path presets = {}; ///< the user's own
    std::filesystem::path exports = {}; ///< where exports begin; usually where the last one was

    bool operator==(const FolderPreferences&) const = default;
};

struct Preferences {
    ComputingPreferences computing = {};
    FolderPreferences folders = {};
    Theme theme = Theme::FollowDesktop;
    Language language = Language::System; ///< from the next start on

    bool operator==(const Preferences&) const = default;
};

/// What is missing in the file, or makes no sense, is as by default.
Preferences readPreferences(const QSettings& settings);

/// Leaves out what is as by default.
void writePreferences(const Preferences& preferences, QSettings& settings);

} // namespace ui
