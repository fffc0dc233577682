#include "core/io/orientation.h"

#include "core/image/resize.h"

#include <algorithm>
#include <utility>

namespace core::io {

namespace {

bool isMirrored(int orientation)
{
    return orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
}

/// Clockwise, after mirroring left and right.
int quarterTurns(int orientation)
{
    switch (orientation) {
    case 3:
    case 4:
        return 2;
    case 6:
    case 7:
        return 1;
    case 5:
    case 8:
        return 3;
    default:
        return 0;
    }
}

/// Swaps left and right in rows of `width` groups of `group` values.
void mirrorRows(std::span<float> values, int width, int group)
{
    const auto rowLength = static_cast<std::size_t>(width) * static_cast<std::size_t>(group);
    for (std::size_t row = 0; row < values.size(); row += rowLength) {
        for (int left = 0, right = width - 1; left < right; ++left, --right) {
            float* a = values.data() + row + static_cast<std::ptrdiff_t>(left) * group;
            float* b = values.data() + row + static_cast<std::ptrdiff_t>(right) * group;
            std::swap_ranges(a, a + group, b);
        }
    }
}

} // namespace

Size uprightSize(Size size, int orientation)
{
    return quarterTurns(orientation) % 2 == 0 ? size : Size{size.height, size.width};
}

Image turnedUpright(Image image, int orientation)
{
    if (isMirrored(orientation)) {
        mirrorRows(image.pixels(), image.width(), 3);
        mirrorRows(image.alpha(), image.width(), 1);
    }
    const int turns = quarterTurns(orientation);
    return turns == 0 ? std::move(image) : turned(image, turns);
}

} // namespace core::io
