#include "core/image/hsp.h"

#include <cmath>

namespace core {

float hspBrightness(float red, float green, float blue)
{
    return std::sqrt(0.299F * red * red + 0.587F * green * green + 0.114F * blue * blue);
}

double meanHspBrightness(const Image& image)
{
    const auto pixels = image.pixels();
    double sum = 0;
    for (std::size_t i = 0; i + 2 < pixels.size(); i += 3) {
        sum += static_cast<double>(hspBrightness(pixels[i], pixels[i + 1], pixels[i + 2]));
    }
    return pixels.empty() ? 0 : 3 * sum / static_cast<double>(pixels.size());
}

} // namespace core
