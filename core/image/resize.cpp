#include "core/image/resize.h"

#include "core/image/mask.h"
#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace core {

namespace {

void requireSize(Size size)
{
    if (size.width < 1 || size.height < 1) {
        throw std::invalid_argument("a picture has at least one pixel");
    }
}

/// Shrinks the axes that become shorter by area, then enlarges the others with `enlarging`;
/// OpenCV's area method shrinks well only where no axis grows.
void scaleInto(const cv::Mat& from, cv::Mat& to, int enlarging)
{
    const cv::Size shrunkenSize(std::min(from.cols, to.cols), std::min(from.rows, to.rows));
    if (shrunkenSize == to.size()) {
        cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA);
        return;
    }
    cv::Mat shrunken = from;
    if (shrunkenSize != from.size()) {
        cv::resize(from, shrunken, shrunkenSize, 0, 0, cv::INTER_AREA);
    }
    cv::resize(shrunken, to, to.size(), 0, 0, enlarging);
    cv::min(cv::max(to, 0.0), 1.0, to);
}

/// Colours weighted by alpha, so that what is invisible cannot bleed into what is visible.
cv::Mat premultiplied(const Image& image)
{
    cv::Mat weight;
    cv::cvtColor(alphaView(image), weight, cv::COLOR_GRAY2BGR);
    cv::Mat result;
    cv::multiply(pixelView(image), weight, result);
    return result;
}

void unpremultiply(Image& image)
{
    const auto pixels = image.pixels();
    const auto alpha = image.alpha();
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        const float scale = alpha[i] > 0 ? 1 / alpha[i] : 0.0F;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            auto& value = pixels[3 * i + channel];
            value = std::min(value * scale, 1.0F);
        }
    }
}

Image resizedWithAlpha(const Image& image, Size size)
{
    Image result(size.width, size.height);
    result.setAlpha(std::vector<float>(result.pixels().size() / 3));
    auto alpha = alphaView(result);
    scaleInto(alphaView(image), alpha, cv::INTER_CUBIC);
    auto pixels = pixelView(result);
    scaleInto(premultiplied(image), pixels, cv::INTER_CUBIC);
    unpremultiply(result);
    return result;
}

Image resizedOpaque(const Image& image, Size size)
{
    Image result(size.width, size.height);
    auto pixels = pixelView(result);
    scaleInto(pixelView(image), pixels, cv::INTER_CUBIC);
    return result;
}

bool liesWithin(Rectangle part, Size whole)
{
    return part.x >= 0 && part.y >= 0 && part.width >= 1 && part.height >= 1
        && part.width <= whole.width - part.x && part.height <= whole.height - part.y;
}

cv::RotateFlags rotation(int quarterTurns)
{
    switch (quarterTurns) {
    case 1:
        return cv::ROTATE_90_CLOCKWISE;
    case 2:
        return cv::ROTATE_180;
    default:
        return cv::ROTATE_90_COUNTERCLOCKWISE;
    }
}

} // namespace

Image resized(const Image& image, Size size)
{
    requireSize(size);
    if (image.size() == size) {
        return image;
    }
    return translated("scaling the picture", [&] {
        auto result = image.hasAlpha() ? resizedWithAlpha(image, size) : resizedOpaque(image, size);
        result.setOrigin(image.origin());
        return result;
    });
}

Mask resized(const Mask& mask, Size size)
{
    requireSize(size);
    if (mask.size() == size) {
        return mask;
    }
    return translated("scaling the mask", [&] {
        Mask result(size.width, size.height);
        auto values = valueView(result);
        scaleInto(valueView(mask), values, cv::INTER_LINEAR);
        return result;
    });
}

Size fittedWithin(Size size, int longSide)
{
    const int longest = std::max(size.width, size.height);
    if (longest <= longSide) {
        return size;
    }
    const double scale = static_cast<double>(longSide) / longest;
    const auto scaled
        = [scale](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
    return {scaled(size.width), scaled(size.height)};
}

Image cropped(const Image& image, Rectangle rectangle)
{
    if (!liesWithin(rectangle, image.size())) {
        throw std::invalid_argument("the rectangle must lie within the picture");
    }
    return translated("cropping the picture", [&] {
        const cv::Rect part(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
        Image result(rectangle.width, rectangle.height);
        pixelView(image)(part).copyTo(pixelView(result));
        if (image.hasAlpha()) {
            result.setAlpha(std::vector<float>(result.pixels().size() / 3));
            alphaView(image)(part).copyTo(alphaView(result));
        }
        result.setOrigin(image.origin());
        return result;
    });
}

Image turned(const Image& image, int quarterTurns)
{
    const int turns = ((quarterTurns % 4) + 4) % 4;
    if (turns == 0) {
        return image;
    }
    return translated("turning the picture", [&] {
        const bool upright = turns == 2;
        Image result(upright ? image.width() : image.height(),
                     upright ? image.height() : image.width());
        cv::rotate(pixelView(image), pixelView(result), rotation(turns));
        if (image.hasAlpha()) {
            result.setAlpha(std::vector<float>(result.pixels().size() / 3));
            cv::rotate(alphaView(image), alphaView(result), rotation(turns));
        }
        result.setOrigin(image.origin());
        return result;
    });
}

} // namespace core
