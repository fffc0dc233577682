#include "ui/dataset/collection_json.h"

#include "ui/settings/file_name.h"

#include <algorithm>

namespace ui {

using core::dataset::BrightnessScale;
namespace fs = std::filesystem;

namespace {

const QString kNightBelow = QStringLiteral("nightBelow");
const QString kDayAbove = QStringLiteral("dayAbove");
const QString kAbsolute = QStringLiteral("absolute");
const QString kOverrides = QStringLiteral("overrides");

} // namespace

QJsonObject toJson(const CollectionState& state, const fs::path& folder)
{
    QJsonObject overrides;
    for (const auto& [file, group] : state.overrides) {
        overrides[toText(file.lexically_relative(folder))]
            = QString::fromStdString(core::dataset::wordFor(group));
    }
    return {{kNightBelow, state.limits.nightBelow},
            {kDayAbove, state.limits.dayAbove},
            {kAbsolute, state.scale == BrightnessScale::Absolute},
            {kOverrides, overrides}};
}

CollectionState collectionStateFrom(const QJsonObject& json, const fs::path& folder)
{
    CollectionState state;
    const double night = json[kNightBelow].toDouble(state.limits.nightBelow);
    const double day = json[kDayAbove].toDouble(state.limits.dayAbove);
    if (0 <= night && night <= day && day <= 1) {
        state.limits = {.nightBelow = night, .dayAbove = day};
    }
    state.scale = json[kAbsolute].toBool() ? BrightnessScale::Absolute : BrightnessScale::Relative;
    const QJsonObject overrides = json[kOverrides].toObject();
    for (auto said = overrides.begin(); said != overrides.end(); ++said) {
        if (const auto group = core::dataset::groupFrom(said->toString().toStdString())) {
            state.overrides[folder / toPath(said.key())] = *group;
        }
    }
    return state;
}

} // namespace ui
