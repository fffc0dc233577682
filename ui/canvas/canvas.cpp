#include "ui/canvas/canvas.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kDividerReach = 8.0;

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

void Canvas::setBeforeName(const QString& name)
{
    m_beforeName = name;
    update();
}

void Canvas::setMask(const core::TiledMask& mask, QSize picture)
{
    m_masks.setUsed(mask, picture);
    update();
}

void Canvas::setMaskTint(const QColor& tint)
{
    m_masks.setTint(tint);
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

void Canvas::setTool(CanvasTool* tool)
{
    m_hand.take(tool);
    updateCursor(m_lastPoint);
    update();
}

void Canvas::setPaintedMask(const core::TiledMask& mask)
{
    m_masks.setPainted(mask);
    update();
}

void Canvas::setPaintedInverted(bool inverted)
{
    m_masks.setPaintedInverted(inverted);
    update();
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
    if (m_mode == CompareMode::SideBySide && hasBoth()) {
        return {std::floor(whole.width() / 2), whole.height()};
    }
    const bool stacked = m_mode == CompareMode::Stacked && hasBoth();
    return stacked ? QSizeF(whole.width(), std::floor(whole.height() / 2)) : whole;
}

/// Where the second pane begins; null while there is one only.
QPointF Canvas::secondPane() const
{
    const QSizeF pane = paneSize();
    if (m_mode == CompareMode::SideBySide && hasBoth()) {
        return {pane.width(), 0};
    }
    return m_mode == CompareMode::Stacked && hasBoth() ? QPointF(0, pane.height()) : QPointF();
}

QPointF Canvas::paneAnchor(QPointF devicePoint) const
{
    const QPointF second = secondPane();
    const bool inIt = devicePoint.x() >= second.x() && devicePoint.y() >= second.y();
    return inIt ? devicePoint - second : devicePoint;
}

QPointF Canvas::pictureAt(QPointF devicePoint) const
{
    return m_transform.toPicture(paneAnchor(devicePoint));
}

bool Canvas::mayUseTool() const
{
    const PictureLayer& shown = m_after.layer() ? m_after.layer() : m_before.layer();
    return m_hand.tool() != nullptr && !m_panHeld && shown
        && shown->size() == m_masks.paintedSize();
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

} // namespace ui
