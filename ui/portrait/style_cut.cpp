#include "ui/portrait/style_cut.h"

#include "core/image/resize.h"
#include "ui/portrait/cut_thumbnail.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kSmallest = 0.05;
constexpr int kQuarter = 90; // degrees

int turnsOf(int quarterTurns)
{
    return ((quarterTurns % 4) + 4) % 4;
}

/// The cut's pixels of a picture of that size; at least one.
core::Rectangle pixelsOf(const StyleCut& cut, int width, int height)
{
    const int x = std::min(static_cast<int>(std::lround(cut.left * width)), width - 1);
    const int y = std::min(static_cast<int>(std::lround(cut.top * height)), height - 1);
    const int right = static_cast<int>(std::lround(cut.right * width));
    const int bottom = static_cast<int>(std::lround(cut.bottom * height));
    return {.x = x,
            .y = y,
            .width = std::clamp(right - x, 1, width - x),
            .height = std::clamp(bottom - y, 1, height - y)};
}

StyleCut turnedOnce(const StyleCut& cut)
{
    return {.quarterTurns = turnsOf(cut.quarterTurns + 1),
            .left = 1 - cut.bottom,
            .top = cut.left,
            .right = 1 - cut.top,
            .bottom = cut.right};
}

} // namespace

StyleCut sane(StyleCut cut)
{
    cut.quarterTurns = turnsOf(cut.quarterTurns);
    cut.left = std::clamp(cut.left, 0.0, 1 - kSmallest);
    cut.top = std::clamp(cut.top, 0.0, 1 - kSmallest);
    cut.right = std::clamp(cut.right, cut.left + kSmallest, 1.0);
    cut.bottom = std::clamp(cut.bottom, cut.top + kSmallest, 1.0);
    return cut;
}

core::Image applied(const StyleCut& cut, const core::Image& picture)
{
    const core::Image turned
        = cut.quarterTurns == 0 ? picture : core::turned(picture, cut.quarterTurns);
    return core::cropped(turned, pixelsOf(cut, turned.width(), turned.height()));
}

QImage applied(const StyleCut& cut, const QImage& picture)
{
    if (picture.isNull() || cut.isWhole()) {
        return picture;
    }
    const QImage turned = picture.transformed(QTransform().rotate(kQuarter * cut.quarterTurns));
    const core::Rectangle area = pixelsOf(cut, turned.width(), turned.height());
    return turned.copy(area.x, area.y, area.width, area.height);
}

StyleCut turnedOn(const StyleCut& cut, int quarterTurns)
{
    StyleCut result = cut;
    for (int turn = 0; turn < turnsOf(quarterTurns); ++turn) {
        result = turnedOnce(result);
    }
    return result;
}

} // namespace ui
