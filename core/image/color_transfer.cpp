#include "core/image/color_transfer.h"

#include "core/image/matrix_view.h"
#include "core/image/row_bands.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace core {

namespace {

float luma(const float* pixel)
{
    return 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2];
}

/// The largest part of `chroma` that can be added to `base` without leaving [0, 1].
float fitting(float base, float chroma)
{
    if (base + chroma > 1) {
        return (1 - base) / chroma;
    }
    return base + chroma < 0 ? -base / chroma : 1.0F;
}

/// Grey plus chroma; chroma has no luma of its own, so scaling it leaves the light alone.
void recolor(float* pixel, float light)
{
    const float own = luma(pixel);
    const std::array<float, 3> chroma = {pixel[0] - own, pixel[1] - own, pixel[2] - own};
    const float scale = std::min(
        {fitting(light, chroma[0]), fitting(light, chroma[1]), fitting(light, chroma[2])});
    for (std::size_t channel = 0; channel < 3; ++channel) {
        pixel[channel] = std::clamp(light + scale * chroma[channel], 0.0F, 1.0F);
    }
}

} // namespace

Image withLumaOf(const Image& content, const Image& painting)
{
    if (content.size() != painting.size()) {
        throw std::invalid_argument("pictures can be combined only if they have the same size");
    }
    auto result = content;
    auto pixels = pixelView(result);
    const auto lights = pixelView(painting);
    translated("keeping the colours", [&] {
        forEachRow(result.height(), [&](int y) {
            float* row = pixels.ptr<float>(y);
            const float* light = lights.ptr<float>(y);
            for (int x = 0; x < lights.cols; ++x) {
                recolor(row + 3 * x, std::clamp(luma(light + 3 * x), 0.0F, 1.0F));
            }
        });
    });
    return result;
}

} // namespace core
