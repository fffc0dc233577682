/// @file Styles as they are cut, for the screen.

#pragma once

#include "ui/portrait/style_cut.h"

#include <QImage>

namespace ui {

/// As applied() does it to the picture itself.
QImage applied(const StyleCut& cut, const QImage& picture);

} // namespace ui
