#include "ui/canvas/tile_cache.h"

#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr double kShowsPixels = 3.0; // from this zoom on pixels are shown as squares

} // namespace

void TileCache::setLayer(PictureLayer layer)
{
    if (layer != m_layer) {
        m_layer = std::move(layer);
        m_tiles.clear();
    }
}

void TileCache::draw(QPainter& painter, const QRectF& pictureRect, const QRect& visible)
{
    const QPoint corner = pictureRect.topLeft().toPoint();
    // Rounded, because a pixel is painted if its middle is covered.
    const QSize picture = pictureRect.size().toSize().expandedTo({1, 1});
    const QRect shown = visible.intersected(QRect(corner, picture)).translated(-corner);
    if (!m_layer || shown.isEmpty()) {
        return;
    }
    const double zoom = pictureRect.width() / m_layer->size().width();
    if (zoom != m_zoom) {
        m_zoom = zoom;
        m_tiles.clear();
    }
    for (int row = shown.top() / kTile; row <= shown.bottom() / kTile; ++row) {
        for (int column = shown.left() / kTile; column <= shown.right() / kTile; ++column) {
            painter.drawImage(corner + QPoint(column, row) * kTile, tile({column, row}, picture));
        }
    }
}

const QImage& TileCache::tile(QPoint index, QSize picture)
{
    if (const QImage* known = m_tiles.object(index)) {
        return *known;
    }
    const QRect area(index * kTile, QSize(kTile, kTile));
    auto* fresh = new QImage(made(area.intersected(QRect(QPoint(), picture))));
    m_tiles.insert(index, fresh);
    ++m_made;
    return *fresh;
}

QImage TileCache::made(QRect area) const
{
    const QImage& level = m_layer->levelFor(m_zoom);
    QImage result(area.size(),
                  m_layer->hasAlpha() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const bool squares = m_layer->isFull() && m_zoom >= kShowsPixels;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !squares);
    painter.translate(-area.topLeft());
    painter.scale(m_zoom * m_layer->size().width() / level.width(),
                  m_zoom * m_layer->size().height() / level.height());
    painter.drawImage(0, 0, level);
    return result;
}

} // namespace ui
