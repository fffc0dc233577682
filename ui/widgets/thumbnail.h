/// @file How small pictures look everywhere.

#pragma once

#include <QRectF>

class QImage;
class QPainter;

namespace ui {

/// Of a thumbnail's corners.
inline constexpr double kThumbnailRadius = 3.0;

/// Fills `area`; what does not fit is cut, of wide pictures at both sides, of tall ones mostly
/// below, because faces are near the top.
void drawThumbnail(QPainter& painter, const QRectF& area, const QImage& picture);

} // namespace ui
