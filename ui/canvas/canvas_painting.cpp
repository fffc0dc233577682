#include "ui/canvas/canvas.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace ui {

namespace {

QColor color(Surround surround)
{
    switch (surround) {
    case Surround::Black:
        return Qt::black;
    case Surround::White:
        return Qt::white;
    case Surround::Grey:
        break;
    }
    return {0x77, 0x77, 0x77};
}

QBrush checkers()
{
    constexpr int kSquare = 8;
    QImage tile(2 * kSquare, 2 * kSquare, QImage::Format_RGB32);
    tile.fill(QColor(0x99, 0x99, 0x99));
    QPainter painter(&tile);
    painter.fillRect(0, 0, kSquare, kSquare, QColor(0x66, 0x66, 0x66));
    painter.fillRect(kSquare, kSquare, kSquare, kSquare, QColor(0x66, 0x66, 0x66));
    return {tile};
}

/// Words on a dark ground in the corner, or at the edge, that `side` names.
void drawLabel(QPainter& painter, const QString& text, const QRectF& place, Qt::Alignment side)
{
    constexpr int kMargin = 10;
    const QRectF words = painter.fontMetrics().boundingRect(text);
    const QRect pill = QStyle::alignedRect(
        Qt::LeftToRight, side, QSizeF(words.width() + 20, words.height() + 8).toSize(),
        place.adjusted(kMargin, kMargin, -kMargin, -kMargin).toRect());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 140));
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void drawDivider(QPainter& painter, double x, const QRectF& view, double ratio)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 3 * ratio));
    painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom()));
    painter.setPen(QPen(Qt::white, ratio));
    painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom()));
    const QPointF middle(x, view.center().y());
    painter.setBrush(QColor(30, 30, 30, 200));
    painter.drawEllipse(middle, 13 * ratio, 13 * ratio);
    QPainterPath arrows;
    for (const double side : {-1.0, 1.0}) {
        arrows.moveTo(middle + QPointF(side * 4 * ratio, -4 * ratio));
        arrows.lineTo(middle + QPointF(side * 8 * ratio, 0));
        arrows.lineTo(middle + QPointF(side * 4 * ratio, 4 * ratio));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1.5 * ratio));
    painter.drawPath(arrows);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void Canvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), color(m_surround));
    if (isEmpty()) {
        return;
    }
    painter.save();
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    const QSizeF whole = QSizeF(size()) * devicePixelRatioF();
    drawCompared(painter, QRect(QPoint(), whole.toSize()));
    if (mayUseTool()) {
        m_hand.draw(painter, m_transform);
        if (!secondPane().isNull()) {
            painter.translate(secondPane());
            m_hand.draw(painter, m_transform);
        }
    }
    painter.restore();
    drawLabels(painter, rect());
}

void Canvas::drawPane(QPainter& painter, TileCache& tiles, const QRect& pane, const QRect& clip)
{
    const QRectF picture = pictureInPane().translated(pane.topLeft());
    const QRect visible = pane.intersected(clip);
    painter.setClipRect(visible);
    if (tiles.layer()->hasAlpha()) {
        painter.fillRect(picture.toAlignedRect().intersected(visible), checkers());
    }
    tiles.draw(painter, picture, visible);
    drawMask(painter, picture, visible, tiles.layer()->size());
    painter.setClipping(false);
}

void Canvas::drawMask(QPainter& painter, const QRectF& picture, const QRect& visible, QSize size)
{
    if (m_maskShown && mayUseTool()) {
        m_masks.drawPainted(painter, picture, visible);
    } else if (m_maskShown && m_masks.isFor(size)) {
        m_masks.drawUsed(painter, picture, visible);
    }
}

void Canvas::drawCompared(QPainter& painter, const QRect& view)
{
    const bool both = hasBoth();
    const bool onlyBefore = !m_after.layer() || (m_beforeHeld && both);
    TileCache& shown = onlyBefore ? m_before : m_after;
    if (!secondPane().isNull()) {
        drawBoth(painter, view);
    } else if (both && m_mode == CompareMode::Wipe && !onlyBefore) {
        drawWipe(painter, view);
    } else if (both && m_mode == CompareMode::Difference && !onlyBefore) {
        drawDifference(painter, view);
    } else {
        drawPane(painter, shown, view, view);
    }
}

void Canvas::drawBoth(QPainter& painter, const QRect& view)
{
    TileCache& shown = m_beforeHeld ? m_before : m_after;
    const QRect first(view.topLeft(), paneSize().toSize());
    const QRect second = view.adjusted(static_cast<int>(secondPane().x()),
                                       static_cast<int>(secondPane().y()), 0, 0);
    drawPane(painter, m_before, first, view);
    drawPane(painter, shown, second, view);
    const QRect gap = m_mode == CompareMode::Stacked
        ? QRect(0, second.top() - 1, view.width(), 2)
        : QRect(second.left() - 1, 0, 2, view.height());
    painter.fillRect(gap, QColor(0, 0, 0, 160));
}

/// On the screen's pixels only, so it costs no more than showing two pictures.
void Canvas::drawDifference(QPainter& painter, const QRect& view)
{
    const QRectF picture = pictureInPane();
    painter.fillRect(picture.toAlignedRect().intersected(view), Qt::black);
    m_before.draw(painter, picture, view);
    painter.setCompositionMode(QPainter::CompositionMode_Difference);
    m_after.draw(painter, picture, view);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawMask(painter, picture, view, m_after.layer()->size());
}

void Canvas::drawWipe(QPainter& painter, const QRect& view)
{
    const QRectF picture = pictureInPane();
    const int x = static_cast<int>(std::lround(picture.left() + m_wipe * picture.width()));
    QRect left = view;
    left.setRight(x - 1);
    QRect right = view;
    right.setLeft(x);
    drawPane(painter, m_before, view, left);
    drawPane(painter, m_after, view, right);
    drawDivider(painter, x, picture.intersected(view), devicePixelRatioF());
}

void Canvas::drawLabels(QPainter& painter, const QRect& view) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_beforeHeld) {
        drawLabel(painter, m_beforeName.isEmpty() ? tr("Original") : m_beforeName, view,
                  Qt::AlignLeft | Qt::AlignTop);
    } else if (hasBoth() && m_mode == CompareMode::Difference) {
        drawLabel(painter, tr("Difference"), view, Qt::AlignLeft | Qt::AlignTop);
    } else if (hasBoth() && m_mode != CompareMode::Off) {
        drawLabel(painter, m_beforeName.isEmpty() ? tr("Before") : m_beforeName, view,
                  Qt::AlignLeft | Qt::AlignTop);
        const Qt::Alignment second = m_mode == CompareMode::Stacked
            ? Qt::AlignLeft | Qt::AlignBottom
            : Qt::AlignRight | Qt::AlignTop;
        drawLabel(painter, tr("After"), view, second);
    }
    if (!m_hint.isEmpty()) {
        drawLabel(painter, m_hint, view, Qt::AlignHCenter | Qt::AlignBottom);
    }
}

} // namespace ui
