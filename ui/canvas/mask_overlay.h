/// @file A mask over the picture, quick to change while it is painted.

#pragma once

#include "core/image/tiled_mask.h"

#include <QCache>
#include <QColor>
#include <QImage>
#include <QPoint>
#include <QRectF>

#include <array>
#include <map>
#include <vector>

class QPainter;

namespace ui {

/// The colour in which a mask lies over a picture, unless the artist chose another.
constexpr QColor kMaskTint(0xe0, 0x30, 0x28, 0x80);

/// Draws a tiled mask as a tint, from halved versions of its tiles at small zooms.
///
/// Only what changed between two masks is made anew, so painting on 8K costs what the brush
/// touched. GUI thread only.
class MaskOverlay final {
public:
    MaskOverlay();

    /// How pixels look that are much larger than the screen's.
    enum class Scaling { Squares, Smooth };
    void setScaling(Scaling scaling) { m_scaling = scaling; }

    /// Shows another version; an empty one shows nothing.
    void setMask(const core::TiledMask& mask);
    const core::TiledMask& mask() const { return m_mask; }

    /// The colour of what is selected, with its own transparency, or of the rest if inverted.
    void setTint(const QColor& tint, bool inverted);

    /// Draws what lies inside `visible`; all in device pixels, see TileCache::draw().
    void draw(QPainter& painter, const QRectF& pictureRect, const QRect& visible);

private:
    /// A tile and its halves, each half as wide as the one before.
    struct Halves {
        core::TiledMask::TilePointer source;
        std::vector<std::vector<std::uint8_t>> levels;
    };

    using Index = std::pair<int, int>;

    void forget(int column, int row);
    const std::uint8_t* level(int column, int row, int depth);
    QImage tinted(const QRect& area, int depth);
    QImage made(const QRect& area);

    core::TiledMask m_mask;
    std::array<QRgb, 256> m_tints;
    std::map<Index, Halves> m_halves;
    QCache<QPoint, QImage> m_tiles{256};
    double m_zoom = 0;
    Scaling m_scaling = Scaling::Squares;
};

} // namespace ui
