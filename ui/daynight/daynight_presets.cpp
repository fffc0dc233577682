#include "ui/daynight/daynight_presets.h"

#include "ui/settings/file_name.h"

#include <algorithm>

namespace ui {

namespace {

const QString kGoal = QStringLiteral("goal");
const QString kStrength = QStringLiteral("strength");
const QString kDetail = QStringLiteral("detail");
const QString kModel = QStringLiteral("model");

constexpr const char* kGoals[] = {"automatic", "night", "day"}; // by the goal's number
constexpr const char* kDetails[] = {"guided", "network"};

} // namespace

QJsonObject toJson(const DayNightLook& look)
{
    return {{kGoal, QLatin1String(kGoals[static_cast<std::size_t>(look.goal)])},
            {kStrength, look.strength},
            {kDetail, QLatin1String(kDetails[static_cast<std::size_t>(look.detail)])},
            {kModel, toText(look.model)}};
}

DayNightLook dayNightLookFrom(const QJsonObject& json)
{
    DayNightLook look;
    const auto* goal = std::ranges::find_if(
        kGoals, [&](const char* name) { return json[kGoal].toString() == QLatin1String(name); });
    if (goal != std::end(kGoals)) {
        look.goal = static_cast<DayNightGoal>(goal - std::begin(kGoals));
    }
    look.strength = std::clamp(json[kStrength].toDouble(look.strength), 0.0, 1.0);
    if (json[kDetail].toString() == QLatin1String(kDetails[1])) {
        look.detail = core::translate::Detail::Network;
    }
    look.model = toPath(json[kModel].toString());
    return look;
}

Presets dayNightPresets(const std::filesystem::path& shipped, const std::filesystem::path& own)
{
    return {shipped, own / "daynight",
            [](const QJsonObject& json) { return toJson(dayNightLookFrom(json)); }};
}

} // namespace ui
