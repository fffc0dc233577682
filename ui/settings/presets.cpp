#include "ui/settings/presets.h"

#include "core/base/error.h"
#include "ui/settings/file_name.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString kName = QStringLiteral("look");
const QString kSettings = QStringLiteral("settings");

struct PresetText {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

/// The names of those in resources/presets, which are the window's words; an artist's own stay.
constexpr const char* kShippedNames[] = {
    QT_TRANSLATE_NOOP("Presets", "Bold"),
    QT_TRANSLATE_NOOP("Presets", "Careful"),
    QT_TRANSLATE_NOOP("Presets", "Colours of the photograph"),
    QT_TRANSLATE_NOOP("Presets", "Dissolved"),
    QT_TRANSLATE_NOOP("Presets", "Photograph in a painting"),
    QT_TRANSLATE_NOOP("Presets", "Dusk"),
    QT_TRANSLATE_NOOP("Presets", "Early day"),
    QT_TRANSLATE_NOOP("Presets", "Full night"),
};

QString shownName(const QString& name, bool own)
{
    const auto known = std::ranges::find_if(
        kShippedNames, [&](const char* shipped) { return name == QString::fromUtf8(shipped); });
    return own || known == std::end(kShippedNames) ? name : PresetText::tr(*known);
}

std::vector<Preset> presetsIn(const std::filesystem::path& folder, bool own)
{
    std::vector<Preset> presets;
    if (folder.empty()) {
        return presets;
    }
    for (const QString& name :
         QDir(toText(folder)).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto path = folder / toPath(name);
        QFile file(toText(path));
        const bool open = file.open(QIODevice::ReadOnly);
        const QJsonObject json
            = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        if (json.contains(kName) && json.contains(kSettings)) {
            presets.push_back({.name = shownName(json[kName].toString(), own),
                               .settings = json[kSettings].toObject(),
                               .file = path,
                               .own = own});
        }
    }
    QCollator byName;
    byName.setNumericMode(true);
    std::ranges::sort(presets, byName, &Preset::name);
    return presets;
}

} // namespace

Presets::Presets(std::filesystem::path shipped, std::filesystem::path own, Complete complete)
    : m_shipped(std::move(shipped))
    , m_own(std::move(own))
    , m_complete(std::move(complete))
{
}

std::vector<Preset> Presets::list() const
{
    std::vector<Preset> all = presetsIn(m_shipped, false);
    std::ranges::move(presetsIn(m_own, true), std::back_inserter(all));
    for (Preset& preset : all) {
        preset.settings = m_complete(preset.settings);
    }
    return all;
}

std::filesystem::path Presets::fileOf(const QString& name) const
{
    // Any name is a file's name this way, and different names are different files.
    const QByteArray safe = QUrl::toPercentEncoding(name, " ", ".~");
    return m_own / toPath(QString::fromLatin1(safe) + QStringLiteral(".json"));
}

void Presets::save(const QString& name, const QJsonObject& settings) const
{
    std::error_code ignored; // writing says what is wrong
    std::filesystem::create_directories(m_own, ignored);
    const QByteArray bytes
        = QJsonDocument(QJsonObject{{kName, name}, {kSettings, settings}}).toJson();
    QSaveFile file(toText(fileOf(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw core::Error(PresetText::tr("The preset could not be saved in %1: %2.")
                              .arg(toText(m_own), file.errorString())
                              .toStdString());
    }
}

void Presets::rename(const Preset& preset, const QString& name) const
{
    if (name == preset.name) {
        return;
    }
    if (std::filesystem::exists(fileOf(name))) {
        throw core::Error(
            PresetText::tr("There is a preset “%1” already.").arg(name).toStdString());
    }
    save(name, preset.settings);
    remove(preset);
}

void Presets::remove(const Preset& preset) const
{
    std::error_code ignored;
    std::filesystem::remove(preset.file, ignored);
}

} // namespace ui
