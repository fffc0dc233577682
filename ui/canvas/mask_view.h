/// @file The masks that can lie over the picture, in the artist's colour.

#pragma once

#include "ui/canvas/mask_overlay.h"

#include <QColor>
#include <QSize>

namespace ui {

/// The mask as it is used, and the one that is being painted. A part of Canvas.
class MaskView final {
public:
    MaskView();

    /// The colour, with its own transparency, of what is selected.
    void setTint(const QColor& tint);
    const QColor& tint() const { return m_tint; }

    /// Of any size; it is laid over pictures of the size `picture` only. Empty for none.
    void setUsed(const core::TiledMask& mask, QSize picture);
    void setPainted(const core::TiledMask& mask);

    /// Whether what is painted is the rest.
    void setPaintedInverted(bool inverted);

    /// The size of the mask that is painted.
    QSize paintedSize() const;

    /// All in device pixels, see TileCache::draw().
    void drawUsed(QPainter& painter, const QRectF& pictureRect, const QRect& visible);
    void drawPainted(QPainter& painter, const QRectF& pictureRect, const QRect& visible);
    bool isFor(QSize picture) const { return m_picture == picture; }

private:
    QColor m_tint = kMaskTint;
    bool m_inverted = false;
    MaskOverlay m_used;
    MaskOverlay m_painted;
    QSize m_picture;
};

} // namespace ui
