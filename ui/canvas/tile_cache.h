/// @file The parts of a picture that are on screen, scaled once and then only copied.

#pragma once

#include "ui/canvas/picture_pyramid.h"

#include <QCache>
#include <QPoint>
#include <QRectF>

class QPainter;

namespace ui {

/// Draws a layer in tiles scaled to the zoom and kept, so that panning copies and never scales.
///
/// GUI thread only. Holds at most about 64 MB of tiles.
class TileCache final {
public:
    static constexpr int kTile = 256;

    /// Shows another picture; the same one keeps its tiles.
    void setLayer(PictureLayer layer);
    const PictureLayer& layer() const { return m_layer; }

    /// Draws what of the picture lies inside `visible`; all in device pixels.
    void draw(QPainter& painter, const QRectF& pictureRect, const QRect& visible);

    /// How many tiles had to be scaled so far; for measuring.
    qint64 tilesMade() const { return m_made; }

private:
    const QImage& tile(QPoint index, QSize picture);
    QImage made(QRect area) const;

    PictureLayer m_layer;
    double m_zoom = 0;
    QCache<QPoint, QImage> m_tiles{256};
    qint64 m_made = 0;
};

} // namespace ui
