#include "core/image/composite.h"

#include "core/image/matrix_view.h"
#include "core/image/row_bands.h"

#include <stdexcept>

namespace core {

namespace {

void requireEqual(Size a, Size b)
{
    if (a != b) {
        throw std::invalid_argument("pictures can be combined only if they have the same size");
    }
}

/// Moves three channels of `count` pixels towards `to`, each pixel by its weight.
void approach(float* pixels, const float* to, const float* weights, int count)
{
    for (int x = 0; x < count; ++x) {
        for (int channel = 3 * x; channel < 3 * x + 3; ++channel) {
            pixels[channel] += (to[channel] - pixels[channel]) * weights[x];
        }
    }
}

} // namespace

Image blended(const Image& outside, const Image& inside, const Mask& mask)
{
    requireEqual(outside.size(), inside.size());
    requireEqual(outside.size(), mask.size());
    auto result = outside;
    auto pixels = pixelView(result);
    const auto to = pixelView(inside);
    const auto weights = valueView(mask);
    translated("combining pictures", [&] {
        forEachRow(result.height(), [&](int y) {
            approach(pixels.ptr<float>(y), to.ptr<float>(y), weights.ptr<float>(y), to.cols);
        });
    });
    return result;
}

Image mixed(const Image& from, const Image& to, double strength)
{
    requireEqual(from.size(), to.size());
    Image result(from.width(), from.height());
    result.setAlpha({from.alpha().begin(), from.alpha().end()});
    result.setOrigin(from.origin());
    auto pixels = pixelView(result);
    translated("combining pictures", [&] {
        cv::addWeighted(pixelView(from), 1 - strength, pixelView(to), strength, 0, pixels);
    });
    return result;
}

} // namespace core
