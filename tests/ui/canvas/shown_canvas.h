/// @file A canvas with pictures, and a user's hands on it, for its tests.

#pragma once

#include "ui/canvas/canvas.h"

#include <QTest>
#include <QWheelEvent>

#include <memory>

inline ui::PictureLayer layer(QSize size, const QColor& color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return std::make_shared<const ui::PicturePyramid>(image);
}

inline void wheel(ui::Canvas& canvas, QPointF position, int delta)
{
    QWheelEvent event(position, canvas.mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

inline void drag(ui::Canvas& canvas, Qt::MouseButton button, QPoint from, QPoint to)
{
    QTest::mousePress(&canvas, button, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, button, {});
    QCoreApplication::sendEvent(&canvas, &move);
    QTest::mouseRelease(&canvas, button, {}, to);
}

/// A canvas of 400 x 300 with a red picture before and a green one after, 200 x 100, unscaled.
class Shown {
public:
    Shown()
    {
        canvas.resize(400, 300);
        canvas.setBefore(layer({200, 100}, Qt::red));
        canvas.setAfter(layer({200, 100}, Qt::green));
        canvas.show();
        canvas.zoomTo(1);
    }

    QColor colorAt(int x, int y) { return canvas.grab().toImage().pixelColor(x, y); }

    ui::Canvas canvas;
};

inline const QColor kGreen(Qt::green);
inline const QColor kRed(Qt::red);
