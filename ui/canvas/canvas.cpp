#include "ui/canvas/canvas.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kDividerReach = 8.0;
constexpr double kWheelNotch = 120.0;
constexpr double kZoomPerNotch = 1.2;

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("The painted picture. Wheel zooms, Space and drag pans."));
}

Canvas::~Canvas() = default;

void Canvas::setBefore(PictureLayer before)
{
    const QSize old = m_before.layer() ? m_before.layer()->size() : QSize();
    m_before.setLayer(std::move(before));
    if (m_before.layer() && m_before.layer()->size() != old) {
        m_after.setLayer(nullptr);
        m_transform.setPicture(m_before.layer()->size());
        m_transform.setView(paneSize());
    }
    viewChanged();
}

void Canvas::setAfter(PictureLayer after)
{
    const PictureLayer old = m_after.layer() ? m_after.layer() : m_before.layer();
    m_after.setLayer(std::move(after));
    const PictureLayer shown = m_after.layer() ? m_after.layer() : m_before.layer();
    if (shown && (!old || old->size() != shown->size())) {
        m_transform.setPicture(shown->size());
    }
    m_transform.setView(paneSize());
    viewChanged();
}

void Canvas::setMask(PictureLayer mask)
{
    m_mask.setLayer(std::move(mask));
    update();
}

void Canvas::setCompareMode(CompareMode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    m_transform.setView(paneSize());
    viewChanged();
    emit compareModeChanged(mode);
}

void Canvas::setMaskShown(bool shown)
{
    if (shown != m_maskShown) {
        m_maskShown = shown;
        update();
        emit maskShownChanged(shown);
    }
}

void Canvas::setBeforeHeld(bool held)
{
    m_beforeHeld = held;
    update();
}

void Canvas::setPanHeld(bool held)
{
    m_panHeld = held;
    updateCursor(m_lastPoint);
}

void Canvas::setSurround(Surround surround)
{
    m_surround = surround;
    update();
}

void Canvas::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void Canvas::zoomToFit()
{
    m_transform.fit();
    viewChanged();
}

void Canvas::zoomTo(double zoom)
{
    const QSizeF pane = paneSize();
    m_transform.zoomAt({pane.width() / 2, pane.height() / 2}, zoom);
    viewChanged();
}

void Canvas::zoomBy(double factor)
{
    zoomTo(m_transform.zoom() * factor);
}

void Canvas::setWipePosition(double position)
{
    m_wipe = std::clamp(position, 0.0, 1.0);
    update();
}

bool Canvas::hasBoth() const
{
    return m_before.layer() && m_after.layer()
        && m_before.layer()->size() == m_after.layer()->size();
}

QSizeF Canvas::paneSize() const
{
    const QSizeF whole = QSizeF(size()) * devicePixelRatioF();
    const bool split = m_mode == CompareMode::SideBySide && hasBoth();
    return split ? QSizeF(std::floor(whole.width() / 2), whole.height()) : whole;
}

QPointF Canvas::paneAnchor(QPointF devicePoint) const
{
    const double width = paneSize().width();
    return devicePoint.x() >= width ? devicePoint - QPointF(width, 0) : devicePoint;
}

bool Canvas::isOnDivider(QPointF devicePoint) const
{
    const QRectF picture = pictureInPane();
    const double x = picture.left() + m_wipe * picture.width();
    return m_mode == CompareMode::Wipe && hasBoth() && !m_beforeHeld
        && std::abs(devicePoint.x() - x) <= kDividerReach * devicePixelRatioF();
}

void Canvas::viewChanged()
{
    update();
    emit zoomChanged(m_transform.zoom());
}

void Canvas::resizeEvent(QResizeEvent*)
{
    m_transform.setView(paneSize());
    viewChanged();
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    if (isEmpty()) {
        return;
    }
    const double notches = event->angleDelta().y() / kWheelNotch;
    m_transform.zoomAt(paneAnchor(toDevice(event->position())),
                       m_transform.zoom() * std::pow(kZoomPerNotch, notches));
    viewChanged();
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    const QPointF point = toDevice(event->position());
    m_lastPoint = point;
    const bool left = event->button() == Qt::LeftButton;
    if (isEmpty() || (!left && event->button() != Qt::MiddleButton)) {
        return;
    }
    m_drag = left && !m_panHeld && isOnDivider(point) ? Drag::Wipe : Drag::Pan;
    updateCursor(point);
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = toDevice(event->position());
    if (m_drag == Drag::Pan) {
        m_transform.pan(point - m_lastPoint);
        viewChanged();
    } else if (m_drag == Drag::Wipe) {
        const QRectF picture = pictureInPane();
        setWipePosition((point.x() - picture.left()) / picture.width());
    }
    m_lastPoint = point;
    updateCursor(point);
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    updateCursor(toDevice(event->position()));
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty()) {
        return;
    }
    if (!m_transform.isFitted()) {
        zoomToFit();
        return;
    }
    m_transform.zoomAt(paneAnchor(toDevice(event->position())), 1.0);
    viewChanged();
}

void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, Surround surround) {
        QAction* action = menu->addAction(text, this, [this, surround] { setSurround(surround); });
        action->setCheckable(true);
        action->setChecked(surround == m_surround);
    };
    offer(tr("Grey surround"), Surround::Grey);
    offer(tr("Black surround"), Surround::Black);
    offer(tr("White surround"), Surround::White);
    menu->popup(event->globalPos());
}

void Canvas::updateCursor(QPointF devicePoint)
{
    if (m_drag == Drag::Pan) {
        setCursor(Qt::ClosedHandCursor);
    } else if (m_panHeld) {
        setCursor(Qt::OpenHandCursor);
    } else if (m_drag == Drag::Wipe || isOnDivider(devicePoint)) {
        setCursor(Qt::SplitHCursor);
    } else {
        unsetCursor();
    }
}

} // namespace ui
