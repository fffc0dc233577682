#include "core/image/mask.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace core {

namespace {

/// Gaussians wider than this are blurred at a reduced size, where they have this deviation; the
/// result differs by less than 0.002.
constexpr double kReducedDeviation = 6;

std::size_t valueCount(int width, int height)
{
    if (width < 1 || height < 1) {
        throw std::invalid_argument("a mask has at least one value");
    }
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
}

/// Repeating the border keeps a person who is cut by the picture's edge fully selected there.
void blur(const cv::Mat& from, cv::Mat& to, double deviationX, double deviationY)
{
    cv::GaussianBlur(from, to, cv::Size(), deviationX, deviationY, cv::BORDER_REPLICATE);
}

void blurReduced(const cv::Mat& from, cv::Mat& to, double deviation)
{
    const double factor = deviation / kReducedDeviation;
    const cv::Size size(std::max(1, static_cast<int>(std::ceil(from.cols / factor))),
                        std::max(1, static_cast<int>(std::ceil(from.rows / factor))));
    cv::Mat reduced;
    cv::resize(from, reduced, size, 0, 0, cv::INTER_AREA);
    blur(reduced, reduced, deviation * size.width / from.cols, deviation * size.height / from.rows);
    cv::resize(reduced, to, to.size(), 0, 0, cv::INTER_LINEAR);
}

void combine(const cv::Mat& a, const cv::Mat& b, cv::Mat& result, MaskCombination how)
{
    switch (how) {
    case MaskCombination::Add:
        cv::max(a, b, result);
        break;
    case MaskCombination::Subtract:
        cv::subtract(cv::Scalar(1), b, result);
        cv::min(a, result, result);
        break;
    case MaskCombination::Intersect:
        cv::min(a, b, result);
        break;
    }
}

} // namespace

Mask::Mask(int width, int height, float value)
    : m_size{width, height}
    , m_values(valueCount(width, height), value)
{
}

Mask feathered(const Mask& mask, double radius)
{
    if (!(radius > 0)) {
        return mask;
    }
    return translated("feathering the mask", [&] {
        Mask result(mask.width(), mask.height());
        auto values = valueView(result);
        if (radius <= 2 * kReducedDeviation) {
            blur(valueView(mask), values, radius, radius);
        } else {
            blurReduced(valueView(mask), values, radius);
        }
        cv::min(cv::max(values, 0.0), 1.0, values);
        return result;
    });
}

Mask inverted(const Mask& mask)
{
    auto result = mask;
    for (auto& value : result.values()) {
        value = 1 - value;
    }
    return result;
}

Mask combined(const Mask& a, const Mask& b, MaskCombination how)
{
    if (a.size() != b.size()) {
        throw std::invalid_argument("masks can be combined only if they have the same size");
    }
    return translated("combining masks", [&] {
        Mask result(a.width(), a.height());
        auto values = valueView(result);
        combine(valueView(a), valueView(b), values, how);
        return result;
    });
}

} // namespace core
