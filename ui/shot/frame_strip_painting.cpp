#include "ui/shot/frame_strip.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

/// As much of the picture's middle as a narrower place shows.
QRectF middlePart(QSizeF picture, QSizeF place)
{
    const QSizeF part = place.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
            part};
}

} // namespace

void FrameStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawThumbnails(painter);
    drawOutside(painter);
    drawBar(painter);
    drawPlayhead(painter);
    drawMarks(painter);
}

void FrameStrip::drawThumbnails(QPainter& painter) const
{
    constexpr double kRadius = 3;
    QPainterPath frame;
    frame.addRoundedRect(framesArea(), kRadius, kRadius);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(framesArea(), palette().color(QPalette::Base));
    for (const QRectF& place : places()) {
        const QImage picture = m_thumbnail ? m_thumbnail(frameAt(place.center().x())) : QImage();
        if (!picture.isNull()) {
            painter.drawImage(place, picture, middlePart(picture.size(), place.size()));
        }
    }
    painter.restore();
}

void FrameStrip::drawOutside(QPainter& painter) const
{
    constexpr float kVeil = 0.72F;
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(kVeil);
    const QRectF area = framesArea();
    painter.fillRect(QRectF(area.topLeft(), QPointF(xOf(m_range.first), area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(xOf(m_range.last + 1), 0), area.bottomRight()), veil);
}

void FrameStrip::drawBar(QPainter& painter) const
{
    constexpr double kThickness = 3;
    const QRectF area = framesArea();
    const QRectF range = rangeArea();
    const double middle = handleOf(true).center().y();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(area.left(), middle - kThickness / 2, area.width(), kThickness),
                            1.5, 1.5);
    painter.setBrush(palette().color(QPalette::PlaceholderText));
    painter.drawRect(QRectF(range.left(), middle - kThickness / 2, range.width(), kThickness));
    drawHandle(painter, Grip::In);
    drawHandle(painter, Grip::Out);
}

void FrameStrip::drawHandle(QPainter& painter, Grip grip) const
{
    const QRectF place = handleOf(grip == Grip::In);
    const bool active = m_grip == grip;
    const bool near = m_hovered == grip;
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    painter.setBrush(active     ? kAccent
                         : near ? palette().color(QPalette::Text)
                                : palette().color(QPalette::PlaceholderText));
    painter.drawRoundedRect(place, 2, 2);
}

void FrameStrip::drawPlayhead(QPainter& painter) const
{
    constexpr double kLeast = 2;
    const QRectF cell = cellOf(value());
    if (cell.width() > 3 * kLeast) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(kAccent, 2));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    } else {
        const QRectF line(cell.center().x() - kLeast / 2, 0, kLeast, cell.height());
        painter.fillRect(line.adjusted(-1, 0, 1, 0), palette().color(QPalette::Window));
        painter.fillRect(line, kAccent);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(kAccent, 1));
        painter.drawRoundedRect(framesArea().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

/// White with a dark edge, to be seen on any picture.
void FrameStrip::drawMarks(QPainter& painter) const
{
    constexpr double kRadius = 3.5;
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.5));
    painter.setBrush(Qt::white);
    for (const std::int64_t frame : m_marked) {
        painter.drawEllipse(QPointF(cellOf(frame).center().x(), kRadius + 2), kRadius, kRadius);
    }
}

} // namespace ui
