#include "core/image/image.h"

#include <stdexcept>
#include <utility>

namespace core {

namespace {

std::size_t pixelCount(int width, int height)
{
    if (width < 1 || height < 1) {
        throw std::invalid_argument("a picture has at least one pixel");
    }
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
}

} // namespace

Image::Image(int width, int height)
    : m_size{width, height}
    , m_pixels(3 * pixelCount(width, height))
{
}

void Image::setAlpha(std::vector<float> alpha)
{
    if (!alpha.empty() && 3 * alpha.size() != m_pixels.size()) {
        throw std::invalid_argument("alpha needs one value for every pixel");
    }
    m_alpha = std::move(alpha);
}

} // namespace core
