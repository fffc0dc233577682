#include "ui/portrait/settings_json.h"

#include <algorithm>

namespace ui {

using core::stylize::PortraitSettings;
using core::stylize::RegionSettings;

namespace {

/// A number's name in the file and the range that it may have.
struct Field {
    const char* name;
    double RegionSettings::*member;
    double most;
};

constexpr Field kFields[] = {{"structure", &RegionSettings::structure, 2},
                             {"manner", &RegionSettings::manner, 2},
                             {"detail", &RegionSettings::detail, 1},
                             {"strength", &RegionSettings::strength, 1}};

QJsonObject toJson(const RegionSettings& region)
{
    QJsonObject json;
    for (const Field& field : kFields) {
        json[QLatin1String(field.name)] = region.*field.member;
    }
    return json;
}

RegionSettings regionFrom(const QJsonObject& json, RegionSettings region)
{
    for (const Field& field : kFields) {
        const double value = json[QLatin1String(field.name)].toDouble(region.*field.member);
        region.*field.member = std::clamp(value, 0.0, field.most);
    }
    return region;
}

} // namespace

QJsonObject toJson(const PortraitSettings& settings)
{
    return {{QStringLiteral("background"), toJson(settings.background)},
            {QStringLiteral("person"), toJson(settings.person)},
            {QStringLiteral("strokeSize"), settings.strokeSize},
            {QStringLiteral("styleSize"), settings.styleSize},
            {QStringLiteral("keepColors"), settings.keepColors}};
}

PortraitSettings settingsFrom(const QJsonObject& json)
{
    constexpr int kSmallestStyle = 64;
    constexpr int kLargestStyle = 4096;
    PortraitSettings settings;
    settings.background
        = regionFrom(json[QStringLiteral("background")].toObject(), settings.background);
    settings.person = regionFrom(json[QStringLiteral("person")].toObject(), settings.person);
    settings.strokeSize
        = std::clamp(json[QStringLiteral("strokeSize")].toDouble(settings.strokeSize), 0.25, 4.0);
    settings.styleSize = std::clamp(json[QStringLiteral("styleSize")].toInt(settings.styleSize),
                                    kSmallestStyle, kLargestStyle);
    settings.keepColors = json[QStringLiteral("keepColors")].toBool(settings.keepColors);
    return settings;
}

} // namespace ui
