#include "ui/settings/preferences.h"

#include "ui/settings/file_name.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace ui {

using core::stylize::Device;
using core::stylize::Precision;

namespace {

const QString kPrecision = QStringLiteral("computing/precision");
const QString kDevice = QStringLiteral("computing/device");
const QString kCudaDevice = QStringLiteral("computing/cudaDevice");
const QString kThreads = QStringLiteral("computing/threads");
const QString kMemory = QStringLiteral("computing/memoryMebibytes");
const QString kNetworks = QStringLiteral("places/networks");
const QString kPresets = QStringLiteral("places/presets");
const QString kExports = QStringLiteral("places/exports");
const QString kTheme = QStringLiteral("window/theme");
const QString kLanguage = QStringLiteral("window/language");

const QString kExact = QStringLiteral("exact");
const QString kCuda = QStringLiteral("cuda");
const QString kDark = QStringLiteral("dark");
const QString kLight = QStringLiteral("light");
const QString kEnglish = QStringLiteral("en");
const QString kGerman = QStringLiteral("de");

/// A value that differs from the usual one is kept, the usual one is forgotten.
template <typename Value>
void set(QSettings& settings, const QString& key, const Value& value, const Value& usual)
{
    if (value == usual) {
        settings.remove(key);
    } else {
        settings.setValue(key, value);
    }
}

int count(const QSettings& settings, const QString& key)
{
    return std::max(0, settings.value(key).toInt());
}

Theme themeFrom(const QString& word)
{
    if (word == kDark) {
        return Theme::Dark;
    }
    return word == kLight ? Theme::Light : Theme::FollowDesktop;
}

QString wordFor(Theme theme)
{
    if (theme == Theme::FollowDesktop) {
        return {};
    }
    return theme == Theme::Dark ? kDark : kLight;
}

Language languageFrom(const QString& word)
{
    if (word == kGerman) {
        return Language::German;
    }
    return word == kEnglish ? Language::English : Language::System;
}

QString wordFor(Language language)
{
    if (language == Language::System) {
        return {};
    }
    return language == Language::German ? kGerman : kEnglish;
}

} // namespace

Preferences readPreferences(const QSettings& settings)
{
    const auto path = [&](const QString& key) { return toPath(settings.value(key).toString()); };
    const bool exact = settings.value(kPrecision).toString() == kExact;
    const bool cuda = settings.value(kDevice).toString() == kCuda;
    return {.computing = {.precision = exact ? Precision::Exact : Precision::Fast,
                          .device = cuda ? Device::Cuda : Device::Cpu,
                          .cudaDevice = count(settings, kCudaDevice),
                          .threads = count(settings, kThreads),
                          .memoryMebibytes = count(settings, kMemory)},
            .folders
            = {.networks = path(kNetworks), .presets = path(kPresets), .exports = path(kExports)},
            .theme = themeFrom(settings.value(kTheme).toString()),
            .language = languageFrom(settings.value(kLanguage).toString())};
}

void writePreferences(const Preferences& preferences, QSettings& settings)
{
    const ComputingPreferences& computing = preferences.computing;
    const FolderPreferences& folders = preferences.folders;
    const QString nothing;
    set(settings, kPrecision, computing.precision == Precision::Exact ? kExact : nothing, nothing);
    set(settings, kDevice, computing.device == Device::Cuda ? kCuda : nothing, nothing);
    set(settings, kCudaDevice, computing.cudaDevice, 0);
    set(settings, kThreads, computing.threads, 0);
    set(settings, kMemory, computing.memoryMebibytes, 0);
    set(settings, kNetworks, toText(folders.networks), nothing);
    set(settings, kPresets, toText(folders.presets), nothing);
    set(settings, kExports, toText(folders.exports), nothing);
    set(settings, kTheme, wordFor(preferences.theme), nothing);
    set(settings, kLanguage, wordFor(preferences.language), nothing);
}

} // namespace ui
