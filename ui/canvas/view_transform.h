/// @file Where a picture lies in a view: the arithmetic of zooming and panning.

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// Maps a picture into a view, both in their own pixels. A value type without any widget.
///
/// Zoom is view pixels a picture pixel. While isFitted() the picture follows the view's size.
class ViewTransform final {
public:
    static constexpr double kSmallestZoom = 0.01;
    static constexpr double kLargestZoom = 32.0;

    void setPicture(QSizeF size);

    /// Keeps what is in the middle in the middle, or the whole picture fitted.
    void setView(QSizeF size);

    /// The whole picture in the middle; small ones are enlarged up to twice.
    void fit();

    /// Changes the zoom so that what lies under `anchor` (in the view) stays there.
    void zoomAt(QPointF anchor, double zoom);
    void pan(QPointF delta);

    double zoom() const { return m_zoom; }
    bool isFitted() const { return m_fitted; }
    QSizeF view() const { return m_view; }

    QPointF toPicture(QPointF inView) const { return (inView - m_offset) / m_zoom; }
    QPointF toView(QPointF inPicture) const { return inPicture * m_zoom + m_offset; }

    /// The picture in the view; its corner lies on whole pixels, so that panning never blurs.
    QRectF pictureRect() const;

private:
    void keepReachable();

    QSizeF m_picture;
    QSizeF m_view;
    double m_zoom = 1.0;
    QPointF m_offset; ///< of the picture's corner in the view
    bool m_fitted = true;
};

} // namespace ui
