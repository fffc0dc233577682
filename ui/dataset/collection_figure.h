/// @file The sign of the collection workspace.

#pragma once

#include <QPointF>

class QPainter;

namespace ui {

/// Pictures as bars from dark to bright, and two limits, about the point, in the painter's pen.
void drawSortedBrightness(QPainter& painter, QPointF middle);

} // namespace ui
