#include "ui/settings/session.h"

#include "core/base/locations.h"
#include "ui/settings/file_name.h"

#include <QJsonDocument>

#include <algorithm>

namespace ui {

namespace {

std::vector<std::filesystem::path> existing(const QStringList& names)
{
    std::vector<std::filesystem::path> files;
    for (const QString& name : names) {
        if (QFile::exists(name)) {
            files.push_back(toPath(name));
        }
    }
    return files;
}

QStringList names(const std::vector<std::filesystem::path>& files)
{
    QStringList result;
    for (const auto& file : files) {
        result << toText(file);
    }
    return result;
}

const QString kRecent = QStringLiteral("portrait/recentStyles");
const QString kContent = QStringLiteral("portrait/content");
const QString kStyles = QStringLiteral("portrait/styles");
const QString kMaskTint = QStringLiteral("canvas/maskTint");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kKept = QStringLiteral("kept/");
const QString kWorkspace = QStringLiteral("window/workspace");

} // namespace

Session::Session(const std::filesystem::path& file)
    : m_folder(file.parent_path())
    , m_settings(file.empty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral("chiaroscuro"), QStringLiteral("window"))
                                    .fileName()
                              : toText(file),
                 QSettings::IniFormat)
{
}

std::vector<std::filesystem::path> Session::recentStyles() const
{
    return existing(m_settings.value(kRecent).toStringList());
}

void Session::addRecentStyles(const std::vector<std::filesystem::path>& files)
{
    QStringList recent = m_settings.value(kRecent).toStringList();
    for (const auto& file : files) {
        if (!recent.contains(toText(file))) {
            recent.prepend(toText(file));
        }
    }
    m_settings.setValue(kRecent, recent.mid(0, kMostRecent));
}

LastSources Session::lastSources() const
{
    const auto content = existing({m_settings.value(kContent).toString()});
    return {.content = content.empty() ? std::filesystem::path() : content.front(),
            .styles = existing(m_settings.value(kStyles).toStringList())};
}

void Session::setLastSources(const LastSources& sources)
{
    m_settings.setValue(kContent, toText(sources.content));
    m_settings.setValue(kStyles, names(sources.styles));
}

std::filesystem::path Session::autosaveFolder() const
{
    return (m_folder.empty() ? core::userDataFolder() : m_folder) / "autosave";
}

std::filesystem::path Session::presetsFolder() const
{
    const auto preferred = preferences().folders.presets;
    return preferred.empty() ? usualPresetsFolder() : preferred;
}

std::filesystem::path Session::usualPresetsFolder() const
{
    return (m_folder.empty() ? core::userDataFolder() : m_folder) / "presets";
}

QString Session::folder(const QString& purpose) const
{
    const auto preferred = preferences().folders.exports;
    if (purpose == QStringLiteral("export") && !preferred.empty()) {
        return toText(preferred);
    }
    return m_settings.value(QStringLiteral("folders/") + purpose).toString();
}

void Session::setFolder(const QString& purpose, const QString& folder)
{
    m_settings.setValue(QStringLiteral("folders/") + purpose, folder);
}

void Session::setPreferences(const Preferences& preferences)
{
    writePreferences(preferences, m_settings);
}

void Session::setTheme(Theme theme)
{
    Preferences next = preferences();
    next.theme = theme;
    setPreferences(next);
}

QColor Session::maskTint() const
{
    return QColor(m_settings.value(kMaskTint).toString());
}

void Session::setMaskTint(const QColor& tint)
{
    m_settings.setValue(kMaskTint, tint.name(QColor::HexArgb));
}

QString Session::workspace() const
{
    return m_settings.value(kWorkspace).toString();
}

void Session::setWorkspace(const QString& name)
{
    m_settings.setValue(kWorkspace, name);
}

QJsonObject Session::kept(const QString& workspace) const
{
    return QJsonDocument::fromJson(m_settings.value(kKept + workspace).toByteArray()).object();
}

void Session::keep(const QString& workspace, const QJsonObject& what)
{
    m_settings.setValue(kKept + workspace, QJsonDocument(what).toJson(QJsonDocument::Compact));
}

QByteArray Session::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Session::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QString Session::keysOf(const QString& command) const
{
    return m_settings.value(QStringLiteral("keys/") + command).toString();
}

void Session::setKeysOf(const QString& command, const QString& keys)
{
    if (keys.isEmpty()) {
        m_settings.remove(QStringLiteral("keys/") + command);
    } else {
        m_settings.setValue(QStringLiteral("keys/") + command, keys);
    }
}

} // namespace ui
