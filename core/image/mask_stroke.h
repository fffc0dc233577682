/// @file A brush drawn over a mask.

#pragma once

#include "core/image/tiled_mask.h"

#include <optional>
#include <vector>

namespace core {

/// Where the brush is and how large, in pixels of the mask.
struct BrushPoint {
    double x = 0;
    double y = 0;
    double radius = 1;
};

struct Brush {
    double hardness = 0.8; ///< part of the radius that is covered fully, [0, 1]
    double opacity
        = 1.0; ///< (0, 1]; reached, never exceeded, however often a stroke crosses itself
    MaskPaint paint = MaskPaint::Add;
};

/// One stroke, from pressing to lifting the brush. Costs what the brush touches, whatever the
/// mask's size.
class MaskStroke final {
public:
    MaskStroke(TiledMask base, const Brush& brush);

    /// Draws on to `point` (the first point is a dab). Returns the pixels that may have changed.
    Rectangle extend(const BrushPoint& point);

    const TiledMask& result() const { return m_result; }

    /// How much of each pixel the brush has covered so far.
    const TiledMask& coverage() const { return m_coverage; }
    const std::vector<BrushPoint>& points() const { return m_points; }
    const Brush& brush() const { return m_brush; }
    const TiledMask& base() const { return m_base; }

private:
    struct Segment;

    void cover(const Segment& segment, int column, int row, const Rectangle& area);

    TiledMask m_base;
    Brush m_brush;
    TiledMask m_coverage;
    TiledMask m_result;
    std::vector<BrushPoint> m_points;
};

/// What a closed outline covers, its edge smooth. Corners may lie outside the mask.
TiledMask polygonCoverage(Size size, const std::vector<BrushPoint>& corners);

} // namespace core
