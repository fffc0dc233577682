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

void Canvas::setTool(CanvasTool* tool)
{
    m_hand.take(tool);
    updateCursor(m_lastPoint);
    update();
}

void Canvas::setPaintedMask(const core::TiledMask& mask)
{
    m_painted.setMask(mask);
    update();
}

void Canvas::setPaintedInverted(bool inverted)
{
    m_painted.setTint(kMaskTint, inverted);
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
    const bool split = m_mode == CompareMode::SideBySide && hasBoth();
    return split ? QSizeF(std::floor(whole.width() / 2), whole.height()) : whole;
}

QPointF Canvas::paneAnchor(QPointF devicePoint) const
{
    const double width = paneSize().width();
    return devicePoint.x() >= width ? devicePoint - QPointF(width, 0) : devicePoint;
}

QPointF Canvas::pictureAt(QPointF devicePoint) const
{
    return m_transform.toPicture(paneAnchor(devicePoint));
}

bool Canvas::mayUseTool() const
{
    const PictureLayer& shown = m_after.layer() ? m_after.layer() : m_before.layer();
    const core::Size mask = m_painted.mask().size();
    return m_hand.tool() != nullptr && !m_panHeld && shown
        && shown->size() == QSize(mask.width, mask.height);
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
