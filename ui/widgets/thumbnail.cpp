#include "ui/widgets/thumbnail.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

/// The largest part of `picture` with the proportions of `area`.
QRectF bestPart(QSizeF picture, QSizeF area)
{
    constexpr double kFromTop = 0.15;
    const QSizeF part = area.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2,
                    (picture.height() - part.height()) * kFromTop),
            part};
}

} // namespace

void drawThumbnail(QPainter& painter, const QRectF& area, const QImage& picture)
{
    QPainterPath frame;
    frame.addRoundedRect(area, kThumbnailRadius, kThumbnailRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(frame, Qt::IntersectClip);
    painter.drawImage(area, picture, bestPart(picture.size(), area.size()));
    painter.restore();
}

} // namespace ui
