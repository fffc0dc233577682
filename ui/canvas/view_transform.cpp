#include "ui/canvas/view_transform.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kMargin = 12.0; // around a fitted picture
constexpr double kLargestFit = 2.0; // small pictures are enlarged by that much to be seen well
constexpr double kReachable = 48.0; // that much of the picture always stays in the view

QPointF centre(QSizeF size)
{
    return {size.width() / 2, size.height() / 2};
}

double kept(double offset, double extent, double view)
{
    const double reach = std::min({kReachable, extent, view});
    return std::clamp(offset, reach - extent, view - reach);
}

} // namespace

void ViewTransform::setPicture(QSizeF size)
{
    m_picture = size;
    fit();
}

void ViewTransform::setView(QSizeF size)
{
    const QPointF middle = toPicture(centre(m_view));
    m_view = size;
    if (m_fitted) {
        fit();
        return;
    }
    m_offset = centre(m_view) - middle * m_zoom;
    keepReachable();
}

void ViewTransform::fit()
{
    m_fitted = true;
    if (m_picture.isEmpty() || m_view.isEmpty()) {
        return;
    }
    const double width = std::max(1.0, m_view.width() - 2 * kMargin) / m_picture.width();
    const double height = std::max(1.0, m_view.height() - 2 * kMargin) / m_picture.height();
    m_zoom = std::clamp(std::min({width, height, kLargestFit}), kSmallestZoom, kLargestZoom);
    m_offset = centre(m_view) - centre(m_picture * m_zoom);
}

void ViewTransform::zoomAt(QPointF anchor, double zoom)
{
    const QPointF held = toPicture(anchor);
    m_fitted = false;
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    m_offset = anchor - held * m_zoom;
    keepReachable();
}

void ViewTransform::pan(QPointF delta)
{
    m_fitted = false;
    m_offset += delta;
    keepReachable();
}

QRectF ViewTransform::pictureRect() const
{
    const QPointF corner(std::round(m_offset.x()), std::round(m_offset.y()));
    return {corner, m_picture * m_zoom};
}

void ViewTransform::keepReachable()
{
    m_offset.setX(kept(m_offset.x(), m_picture.width() * m_zoom, m_view.width()));
    m_offset.setY(kept(m_offset.y(), m_picture.height() * m_zoom, m_view.height()));
}

} // namespace ui
