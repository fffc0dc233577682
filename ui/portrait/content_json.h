/// @file Contents of a document as JSON, with their masks. Private to portrait_file.

#pragma once

#include "ui/portrait/content_choice.h"
#include "ui/portrait/portrait_sources.h"

#include <QJsonObject>

namespace ui {

/// Keys `content`, `shot` and `mask`.
QJsonObject contentJson(const ContentChoice& content, const SourceWriter& sources,
                        SourceWriter::Summed summed);

/// Without a file if it is nowhere.
ContentChoice contentFrom(const QJsonObject& json, SourceReader& sources);

} // namespace ui
