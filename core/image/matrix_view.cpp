#include "core/image/matrix_view.h"

#include <string>

namespace core {

namespace {

/// OpenCV knows no matrix over constant memory; the callers that get this one are const again.
float* writable(std::span<const float> values)
{
    return const_cast<float*>(values.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

} // namespace

cv::Mat pixelView(Image& image)
{
    return {image.height(), image.width(), CV_32FC3, image.pixels().data()};
}

const cv::Mat pixelView(const Image& image)
{
    return {image.height(), image.width(), CV_32FC3, writable(image.pixels())};
}

cv::Mat alphaView(Image& image)
{
    return {image.height(), image.width(), CV_32FC1, image.alpha().data()};
}

const cv::Mat alphaView(const Image& image)
{
    return {image.height(), image.width(), CV_32FC1, writable(image.alpha())};
}

cv::Mat valueView(Mask& mask)
{
    return {mask.height(), mask.width(), CV_32FC1, mask.values().data()};
}

const cv::Mat valueView(const Mask& mask)
{
    return {mask.height(), mask.width(), CV_32FC1, writable(mask.values())};
}

void throwAsError(const cv::Exception& problem, const char* what)
{
    if (problem.code == cv::Error::StsNoMem) {
        throw Error(std::string("There is not enough memory for ") + what
                    + "; close other programs or use a smaller picture.");
    }
    throw Error(std::string("Something went wrong while ") + what + ": " + problem.err + ".");
}

} // namespace core
