#include "ui/canvas/mask_view.h"

namespace ui {

MaskView::MaskView()
{
    m_used.setScaling(MaskOverlay::Scaling::Smooth); // a preview's mask has few pixels
}

void MaskView::setTint(const QColor& tint)
{
    m_tint = tint;
    m_used.setTint(tint, false);
    m_painted.setTint(tint, m_inverted);
}

void MaskView::setUsed(const core::TiledMask& mask, QSize picture)
{
    m_used.setMask(mask);
    m_picture = picture;
}

void MaskView::setPainted(const core::TiledMask& mask)
{
    m_painted.setMask(mask);
}

void MaskView::setPaintedInverted(bool inverted)
{
    m_inverted = inverted;
    m_painted.setTint(m_tint, inverted);
}

QSize MaskView::paintedSize() const
{
    const core::Size size = m_painted.mask().size();
    return {size.width, size.height};
}

void MaskView::drawUsed(QPainter& painter, const QRectF& pictureRect, const QRect& visible)
{
    m_used.draw(painter, pictureRect, visible);
}

void MaskView::drawPainted(QPainter& painter, const QRectF& pictureRect, const QRect& visible)
{
    m_painted.draw(painter, pictureRect, visible);
}

} // namespace ui
