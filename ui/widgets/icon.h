/// @file The program's own icons, drawn in the colour of the text they stand beside.

#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// resources/icons/ui/`name`.svg, sharp at any scale; amber where checked, dim where disabled.
///
/// Follows the application's palette: a change of theme shows at the next paint.
QIcon icon(const QString& name);

} // namespace ui
