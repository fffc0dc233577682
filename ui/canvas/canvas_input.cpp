#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_tool.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kWheelNotch = 120.0;
constexpr double kZoomPerNotch = 1.2;

} // namespace

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
    const bool right = event->button() == Qt::RightButton;
    if ((left || right) && mayUseTool() && !isOnDivider(point)) {
        m_drag = Drag::Tool;
        m_hand.press(pictureAt(point), 1, right);
        update();
        return;
    }
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
    if (m_hand.tool() != nullptr && (m_drag == Drag::None || m_drag == Drag::Tool)) {
        m_hand.move(pictureAt(point), 1);
        update();
    }
    m_lastPoint = point;
    updateCursor(point);
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    m_hand.release();
    updateCursor(toDevice(event->position()));
    update();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty()) {
        return;
    }
    if (mayUseTool()) {
        mousePressEvent(event); // two quick dabs
        m_hand.doubleClick();
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
    if (m_hand.tool() != nullptr && event->reason() == QContextMenuEvent::Mouse) {
        return; // the right button paints
    }
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

void Canvas::tabletEvent(QTabletEvent* event)
{
    const QPointF point = toDevice(event->position());
    const bool primary = event->button() == Qt::LeftButton;
    const bool eraser = event->pointerType() == QPointingDevice::PointerType::Eraser;
    if (event->type() == QEvent::TabletPress && primary && mayUseTool()) {
        m_drag = Drag::Tool;
        m_hand.press(pictureAt(point), event->pressure(), eraser);
    } else if (event->type() == QEvent::TabletMove && m_drag == Drag::Tool) {
        m_hand.move(pictureAt(point), event->pressure());
    } else if (event->type() == QEvent::TabletRelease && m_drag == Drag::Tool) {
        m_drag = Drag::None;
        m_hand.release();
    } else {
        event->ignore(); // comes again as a mouse's
        return;
    }
    m_lastPoint = point;
    event->accept();
    update();
}

bool Canvas::event(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_hand.leave();
        update();
    }
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (asks && m_hand.key(static_cast<QKeyEvent*>(event)->key())) {
        m_swallowed = static_cast<QKeyEvent*>(event)->key();
        event->accept();
        update();
        return true;
    }
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == std::exchange(m_swallowed, 0)) {
        return true; // the tool has had it
    }
    return QWidget::event(event);
}

void Canvas::updateCursor(QPointF devicePoint)
{
    if (m_drag == Drag::Pan) {
        setCursor(Qt::ClosedHandCursor);
    } else if (m_panHeld) {
        setCursor(Qt::OpenHandCursor);
    } else if (m_drag == Drag::Wipe || isOnDivider(devicePoint)) {
        setCursor(Qt::SplitHCursor);
    } else if (mayUseTool()) {
        setCursor(m_hand.tool()->cursor());
    } else {
        unsetCursor();
    }
}

} // namespace ui
