/// @file What was decided about a collection, as JSON, for the next start.

#pragma once

#include "ui/dataset/collection_state.h"

#include <QJsonObject>

namespace ui {

/// Overrides by the files' places below `folder`.
QJsonObject toJson(const CollectionState& state, const std::filesystem::path& folder);

/// What is missing is as by default, what makes no sense is left out.
CollectionState collectionStateFrom(const QJsonObject& json, const std::filesystem::path& folder);

} // namespace ui
