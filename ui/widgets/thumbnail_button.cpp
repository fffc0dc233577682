#include "ui/widgets/thumbnail_button.h"

#include "ui/widgets/arrow_keys.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnail.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr double kCross = 16.0;

} // namespace

ThumbnailButton::ThumbnailButton(QSize size, QWidget* parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setFixedSize(size);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

ThumbnailButton::~ThumbnailButton() = default;

void ThumbnailButton::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void ThumbnailButton::setDropTarget(bool target)
{
    m_dropTarget = target;
    update();
}

QRectF ThumbnailButton::crossRect() const
{
    return {width() - kCross - 2, 2, kCross, kCross};
}

bool ThumbnailButton::event(QEvent* event)
{
    return (autoExclusive() && keepsArrowKeys(*event)) || QAbstractButton::event(event);
}

void ThumbnailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    hasPicture() ? drawPicture(painter, area) : drawEmpty(painter, area);
    const bool chosen = (isChecked() && isEnabled()) || m_dropTarget;
    const bool active = chosen || hasFocus();
    if (active || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(active ? kAccent : palette().color(QPalette::Text), chosen ? 2.0 : 1.0));
        painter.drawRoundedRect(area, kThumbnailRadius, kThumbnailRadius);
    }
    if (m_removable && (underMouse() || hasFocus())) {
        drawCross(painter);
    }
}

void ThumbnailButton::drawPicture(QPainter& painter, const QRectF& area) const
{
    painter.setOpacity(isEnabled() ? 1.0 : 0.4);
    drawThumbnail(painter, area, m_picture);
    painter.setOpacity(1.0);
}

void ThumbnailButton::drawEmpty(QPainter& painter, const QRectF& area) const
{
    painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), kThumbnailRadius,
                            kThumbnailRadius);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5));
    if (!text().isEmpty()) {
        painter.setFont(smallFont());
        painter.drawText(area.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap, text());
        return;
    }
    constexpr double kArm = 6.0;
    const QPointF middle = area.center();
    painter.drawLine(middle - QPointF(kArm, 0), middle + QPointF(kArm, 0));
    painter.drawLine(middle - QPointF(0, kArm), middle + QPointF(0, kArm));
}

void ThumbnailButton::drawCross(QPainter& painter) const
{
    constexpr double kArm = 3.5;
    const QRectF place = crossRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 170));
    painter.drawEllipse(place);
    painter.setPen(QPen(Qt::white, 1.5));
    const QPointF middle = place.center();
    painter.drawLine(middle - QPointF(kArm, kArm), middle + QPointF(kArm, kArm));
    painter.drawLine(middle - QPointF(kArm, -kArm), middle + QPointF(kArm, -kArm));
}

void ThumbnailButton::mousePressEvent(QMouseEvent* event)
{
    if (m_removable && event->button() == Qt::LeftButton
        && crossRect().contains(event->position())) {
        emit removeRequested();
        return;
    }
    m_pressedAt = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void ThumbnailButton::mouseMoveEvent(QMouseEvent* event)
{
    const int way = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (m_draggable && isDown() && hasPicture() && way >= QApplication::startDragDistance()) {
        setDown(false);
        emit dragged();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void ThumbnailButton::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && event->key() == Qt::Key_Delete) {
        emit removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ThumbnailButton::enterEvent(QEnterEvent*)
{
    update();
}

void ThumbnailButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace ui
