/// @file The sign of the day-and-night workspace.

#pragma once

#include <QPointF>

class QPainter;

namespace ui {

/// A sun, an arrow both ways, and a moon, about the point, in the painter's pen.
void drawDayAndNight(QPainter& painter, QPointF middle);

} // namespace ui
