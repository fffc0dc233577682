#include "core/image/mask_stroke.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr int kTile = TiledMask::kTile;
constexpr double kSmallestRadius = 0.5;
constexpr double kFull = 255.0;

Rectangle clipped(double left, double top, double right, double bottom, Size size)
{
    const int x = std::clamp(static_cast<int>(std::floor(left)), 0, size.width);
    const int y = std::clamp(static_cast<int>(std::floor(top)), 0, size.height);
    return {.x = x,
            .y = y,
            .width = std::clamp(static_cast<int>(std::ceil(right)), x, size.width) - x,
            .height = std::clamp(static_cast<int>(std::ceil(bottom)), y, size.height) - y};
}

/// Calls `work(column, row)` for every tile that `area` touches.
template <typename Work> void forEachTile(const Rectangle& area, const Work& work)
{
    if (area.width < 1 || area.height < 1) {
        return;
    }
    for (int row = area.y / kTile; row <= (area.y + area.height - 1) / kTile; ++row) {
        for (int column = area.x / kTile; column <= (area.x + area.width - 1) / kTile; ++column) {
            work(column, row);
        }
    }
}

} // namespace

/// From one brush point to the next: a capsule whose ends may differ in size.
struct MaskStroke::Segment {
    BrushPoint from;
    BrushPoint to;
    double hardness = 1;

    Rectangle area(Size size) const
    {
        const double reach = std::max(from.radius, to.radius) + 1;
        return clipped(std::min(from.x, to.x) - reach, std::min(from.y, to.y) - reach,
                       std::max(from.x, to.x) + reach, std::max(from.y, to.y) + reach, size);
    }

    /// In [0, 255], for the middle of the pixel at (x, y).
    int coverage(double x, double y) const
    {
        const double alongX = to.x - from.x;
        const double alongY = to.y - from.y;
        const double length = alongX * alongX + alongY * alongY;
        const double way = length > 0
            ? std::clamp(((x - from.x) * alongX + (y - from.y) * alongY) / length, 0.0, 1.0)
            : 1.0;
        const double distance = std::hypot(x - from.x - way * alongX, y - from.y - way * alongY);
        const double radius = from.radius + way * (to.radius - from.radius);
        // The softest edge that the hardness allows, but never harder than one pixel.
        const double inner = std::min(radius * hardness, radius - kSmallestRadius);
        const double outer = std::max(radius, inner + 1);
        const double edge = std::clamp((outer - distance) / (outer - inner), 0.0, 1.0);
        return static_cast<int>(std::lround(edge * edge * (3 - 2 * edge) * kFull));
    }
};

MaskStroke::MaskStroke(TiledMask base, const Brush& brush)
    : m_base(std::move(base))
    , m_brush(brush)
    , m_coverage(m_base.size())
    , m_result(m_base)
{
}

Rectangle MaskStroke::extend(const BrushPoint& point)
{
    const BrushPoint next{
        .x = point.x, .y = point.y, .radius = std::max(point.radius, kSmallestRadius)};
    const Segment segment{.from = m_points.empty() ? next : m_points.back(),
                          .to = next,
                          .hardness = m_brush.hardness};
    m_points.push_back(next);
    const Rectangle area = segment.area(m_base.size());
    forEachTile(area, [&](int column, int row) { cover(segment, column, row, area); });
    return area;
}

void MaskStroke::cover(const Segment& segment, int column, int row, const Rectangle& area)
{
    auto coverage = std::make_shared<TiledMask::Tile>(*m_coverage.tile(column, row));
    const int left = std::max(area.x, column * kTile);
    const int right = std::min(area.x + area.width, (column + 1) * kTile);
    const int top = std::max(area.y, row * kTile);
    const int bottom = std::min(area.y + area.height, (row + 1) * kTile);
    bool changed = false;
    for (int y = top; y < bottom; ++y) {
        auto* line = coverage->data() + static_cast<std::size_t>(y - row * kTile) * kTile;
        for (int x = left; x < right; ++x) {
            auto& covered = line[x - column * kTile];
            const int more = segment.coverage(x + 0.5, y + 0.5);
            changed = changed || more > covered;
            covered = static_cast<std::uint8_t>(std::max<int>(covered, more));
        }
    }
    if (changed) {
        m_coverage.setTile(column, row, coverage);
        m_result.setTile(
            column, row,
            paintedTile(*m_base.tile(column, row), *coverage, m_brush.opacity, m_brush.paint));
    }
}

TiledMask polygonCoverage(Size size, const std::vector<BrushPoint>& corners)
{
    TiledMask result(size);
    if (corners.size() < 3) {
        return result;
    }
    const auto [left, right] = std::ranges::minmax(corners, {}, &BrushPoint::x);
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &BrushPoint::y);
    const Rectangle area = clipped(left.x - 1, top.y - 1, right.x + 1, bottom.y + 1, size);
    forEachTile(area, [&](int column, int row) {
        constexpr int kFraction = 6; // bits below the pixel
        std::vector<cv::Point> outline;
        for (const BrushPoint& corner : corners) {
            outline.emplace_back(
                static_cast<int>(std::lround((corner.x - 0.5 - column * kTile) * (1 << kFraction))),
                static_cast<int>(std::lround((corner.y - 0.5 - row * kTile) * (1 << kFraction))));
        }
        auto tile = std::make_shared<TiledMask::Tile>();
        tile->fill(0);
        cv::Mat pixels(kTile, kTile, CV_8UC1, tile->data());
        translated("filling the outline", [&] {
            cv::fillPoly(pixels, std::vector{outline}, cv::Scalar(kFull), cv::LINE_AA, kFraction);
        });
        result.setTile(column, row, tile);
    });
    return result;
}

} // namespace core
