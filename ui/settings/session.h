/// @file What is remembered from one start to the next.

#pragma once

#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QColor>
#include <QJsonObject>
#include <QSettings>
#include <QString>

#include <filesystem>
#include <vector>

namespace ui {

/// The pictures that were open when the window was closed.
struct LastSources {
    std::filesystem::path content = {};
    std::vector<std::filesystem::path> styles = {};
};

/// The user's settings file, by name and type. GUI thread only.
class Session final {
public:
    static constexpr int kMostRecent = 16;

    /// Where Qt keeps settings, or in `file` (tests).
    explicit Session(const std::filesystem::path& file = {});

    /// Newest first; files that are gone are left out.
    std::vector<std::filesystem::path> recentStyles() const;

    /// Known ones keep their place, so that nothing moves under the cursor.
    void addRecentStyles(const std::vector<std::filesystem::path>& files);

    /// Empty where a file is gone.
    LastSources lastSources() const;
    void setLastSources(const LastSources& sources);

    /// Where work in progress is kept: beside the user's data, or beside the settings file given.
    std::filesystem::path autosaveFolder() const;

    /// Where the user's presets are, and where they are unless the user prefers another place.
    std::filesystem::path presetsFolder() const;
    std::filesystem::path usualPresetsFolder() const;

    /// The folder that a file dialog of that `purpose` begins in: the last one, or for "export" the
    /// one that the user prefers.
    QString folder(const QString& purpose) const;
    void setFolder(const QString& purpose, const QString& folder);

    /// What the settings dialog shows, the theme included.
    Preferences preferences() const { return readPreferences(m_settings); }
    void setPreferences(const Preferences& preferences);

    Theme theme() const { return preferences().theme; }
    void setTheme(Theme theme);
    /// The colour of masks over the picture, with its opacity; invalid unless one was chosen.
    QColor maskTint() const;
    void setMaskTint(const QColor& tint);

    /// The workspace that was shown last, by the window's name for it.
    QString workspace() const;
    void setWorkspace(const QString& name);

    /// What a workspace of that name keeps from one start to the next.
    QJsonObject kept(const QString& workspace) const;
    void keep(const QString& workspace, const QJsonObject& what);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// The user's own keys of a command; empty if they did not change them.
    QString keysOf(const QString& command) const;

    /// Empty returns to those that came with the program.
    void setKeysOf(const QString& command, const QString& keys);

private:
    std::filesystem::path m_folder; ///< empty: the user's
    QSettings m_settings;
};

} // namespace ui
