/// @file Small headings, instead of frames.

#pragma once

#include <QFont>
#include <QLabel>

namespace ui {

/// The one smaller size of the program's font.
QFont smallFont();

/// A heading in small dim letters.
QLabel* makeCaption(const QString& text, QWidget* parent);

} // namespace ui
