#include "ui/canvas/mask_overlay.h"

#include "ui/canvas/tile_cache.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kMaskTile = core::TiledMask::kTile;
constexpr int kTile = TileCache::kTile;
constexpr int kDeepest = 8; // a tile is one pixel there
constexpr double kShowsPixels = 3.0;

std::vector<std::uint8_t> halved(const std::uint8_t* source, int side)
{
    const int half = side / 2;
    std::vector<std::uint8_t> result(static_cast<std::size_t>(half) * half);
    for (int y = 0; y < half; ++y) {
        const auto* upper = source + static_cast<std::size_t>(2 * y) * side;
        const auto* lower = upper + side;
        for (int x = 0; x < half; ++x) {
            const int sum = upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1];
            result[static_cast<std::size_t>(y) * half + x]
                = static_cast<std::uint8_t>((sum + 2) / 4);
        }
    }
    return result;
}

/// How often to halve so that at least one pixel is left for each shown one.
int depthFor(double zoom)
{
    return zoom >= 1 ? 0 : std::min(kDeepest, static_cast<int>(std::floor(-std::log2(zoom))));
}

} // namespace

MaskOverlay::MaskOverlay()
    : m_tints{}
{
    setTint(kMaskTint, false);
}

void MaskOverlay::setTint(const QColor& tint, bool inverted)
{
    constexpr int kMost = 255;
    for (int value = 0; value <= kMost; ++value) {
        const int alpha = tint.alpha() * (inverted ? kMost - value : value) / kMost;
        m_tints[static_cast<std::size_t>(value)]
            = qPremultiply(qRgba(tint.red(), tint.green(), tint.blue(), alpha));
    }
    m_tiles.clear();
}

void MaskOverlay::setMask(const core::TiledMask& mask)
{
    if (mask.size() != m_mask.size()) {
        m_halves.clear();
        m_tiles.clear();
        m_mask = mask;
        return;
    }
    for (int row = 0; row < mask.rows(); ++row) {
        for (int column = 0; column < mask.columns(); ++column) {
            if (mask.tile(column, row) != m_mask.tile(column, row)) {
                forget(column, row);
            }
        }
    }
    m_mask = mask;
}

void MaskOverlay::forget(int column, int row)
{
    m_halves.erase({column, row});
    // One pixel more, as smooth scaling looks at neighbours.
    const auto first
        = [&](int index) { return static_cast<int>((index * kMaskTile - 1) * m_zoom - 1) / kTile; };
    const auto last = [&](int index) {
        return static_cast<int>(((index + 1) * kMaskTile + 1) * m_zoom + 1) / kTile;
    };
    const QRect stale(QPoint(first(column), first(row)), QPoint(last(column), last(row)));
    for (const QPoint& index : m_tiles.keys()) {
        if (stale.contains(index)) {
            m_tiles.remove(index);
        }
    }
}

const std::uint8_t* MaskOverlay::level(int column, int row, int depth)
{
    const auto& source = m_mask.tile(column, row);
    if (depth == 0) {
        return source->data();
    }
    Halves& halves = m_halves[{column, row}];
    if (halves.source != source) {
        halves = {.source = source, .levels = {}};
    }
    while (static_cast<int>(halves.levels.size()) < depth) {
        const int done = static_cast<int>(halves.levels.size());
        const auto* finest = done == 0 ? source->data() : halves.levels.back().data();
        halves.levels.push_back(halved(finest, kMaskTile >> done));
    }
    return halves.levels[static_cast<std::size_t>(depth - 1)].data();
}

void MaskOverlay::draw(QPainter& painter, const QRectF& pictureRect, const QRect& visible)
{
    if (m_mask.isEmpty()) {
        return;
    }
    const QPoint corner = pictureRect.topLeft().toPoint();
    const QSize picture = pictureRect.size().toSize().expandedTo({1, 1});
    const QRect shown = visible.intersected(QRect(corner, picture)).translated(-corner);
    const double zoom = pictureRect.width() / m_mask.size().width;
    if (zoom != m_zoom) {
        m_zoom = zoom;
        m_tiles.clear();
    }
    if (shown.isEmpty()) {
        return;
    }
    for (int row = shown.top() / kTile; row <= shown.bottom() / kTile; ++row) {
        for (int column = shown.left() / kTile; column <= shown.right() / kTile; ++column) {
            const QPoint index(column, row);
            if (!m_tiles.contains(index)) {
                const QRect area(index * kTile, QSize(kTile, kTile));
                m_tiles.insert(index, new QImage(made(area.intersected(QRect(QPoint(), picture)))));
            }
            painter.drawImage(corner + index * kTile, *m_tiles.object(index));
        }
    }
}

QImage MaskOverlay::tinted(const QRect& area, int depth)
{
    const int side = kMaskTile >> depth;
    QImage result(area.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        auto* target = reinterpret_cast<QRgb*>(result.scanLine(y - area.top()));
        for (int x = area.left(); x <= area.right();) {
            const int column = x / side;
            const int end = std::min(area.right() + 1, (column + 1) * side);
            const auto* source = level(column, y / side, depth)
                + static_cast<std::size_t>(y % side) * static_cast<std::size_t>(side);
            for (; x < end; ++x) {
                *target++ = m_tints[source[x - column * side]];
            }
        }
    }
    return result;
}

QImage MaskOverlay::made(const QRect& area)
{
    const int depth = depthFor(m_zoom);
    const int side = kMaskTile >> depth;
    const double scale = m_zoom * (1 << depth);
    const QRect whole(0, 0, m_mask.columns() * side, m_mask.rows() * side);
    const QRect needed
        = QRectF(QPointF(area.topLeft()) / scale, QSizeF(area.size()) / scale).toAlignedRect();
    const QRect source = needed.adjusted(-1, -1, 1, 1).intersected(whole);
    QImage result(area.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const bool squares = m_scaling == Scaling::Squares && m_zoom >= kShowsPixels;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !squares);
    painter.translate(-area.topLeft());
    painter.scale(scale, scale);
    painter.drawImage(source.topLeft(), tinted(source, depth));
    return result;
}

} // namespace ui
