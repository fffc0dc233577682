#include "core/image/guided_field.h"

#include "core/image/matrix_view.h"
#include "core/image/row_bands.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace core {

namespace {

constexpr int kColours = 3;
constexpr int kTerms = 4; ///< of a linear function of colour

cv::Mat boxMean(const cv::Mat& values, int radius)
{
    cv::Mat result;
    const cv::Size window(2 * radius + 1, 2 * radius + 1);
    cv::blur(values, result, window, cv::Point(-1, -1), cv::BORDER_REFLECT);
    return result;
}

/// cv::blur() of more channels than it takes at once.
cv::Mat boxMeanOfMany(const cv::Mat& values, int radius)
{
    std::vector<cv::Mat> planes;
    cv::split(values, planes);
    cv::parallel_for_(cv::Range(0, static_cast<int>(planes.size())), [&](const cv::Range& range) {
        for (int plane = range.start; plane < range.end; ++plane) {
            planes[static_cast<std::size_t>(plane)]
                = boxMean(planes[static_cast<std::size_t>(plane)], radius);
        }
    });
    cv::Mat result;
    cv::merge(planes, result);
    return result;
}

/// The inverse of the covariance of colour around a pixel, plus epsilon on its diagonal.
cv::Matx33f inverseCovariance(const cv::Vec6f& products, const cv::Vec3f& mean, float epsilon)
{
    const auto covariance = [&](int product, int a, int b) {
        return products[product] - mean[a] * mean[b] + (a == b ? epsilon : 0.0F);
    };
    const cv::Matx33f matrix(covariance(0, 0, 0), covariance(1, 0, 1), covariance(2, 0, 2),
                             covariance(1, 0, 1), covariance(3, 1, 1), covariance(4, 1, 2),
                             covariance(2, 0, 2), covariance(4, 1, 2), covariance(5, 2, 2));
    return matrix.inv(cv::DECOMP_LU);
}

cv::Mat colourProducts(const cv::Mat& guide)
{
    cv::Mat result(guide.size(), CV_32FC(6));
    forEachRow(guide.rows, [&](int y) {
        const auto* colour = guide.ptr<cv::Vec3f>(y);
        auto* out = result.ptr<cv::Vec6f>(y);
        for (int x = 0; x < guide.cols; ++x) {
            const auto& c = colour[x];
            out[x] = {c[0] * c[0], c[0] * c[1], c[0] * c[2], c[1] * c[1], c[1] * c[2], c[2] * c[2]};
        }
    });
    return result;
}

/// For every value of the field its product with each colour, interleaved.
cv::Mat fieldProducts(const cv::Mat& guide, const cv::Mat& field)
{
    const int count = field.channels();
    cv::Mat result(guide.size(), CV_32FC(kColours * count));
    forEachRow(guide.rows, [&](int y) {
        const auto* colour = guide.ptr<cv::Vec3f>(y);
        const auto* values = field.ptr<float>(y);
        auto* out = result.ptr<float>(y);
        for (int x = 0; x < guide.cols; ++x) {
            for (int value = 0; value < count; ++value, ++values) {
                for (int channel = 0; channel < kColours; ++channel) {
                    *out++ = colour[x][channel] * *values;
                }
            }
        }
    });
    return result;
}

/// Eqs. 19 and 20 for each value.
cv::Mat solved(const cv::Mat& guide, const cv::Mat& field, int radius, float epsilon)
{
    const int count = field.channels();
    const auto colourMean = boxMean(guide, radius);
    const auto productMean = boxMeanOfMany(colourProducts(guide), radius);
    const auto fieldMean = boxMeanOfMany(field, radius);
    const auto mixedMean = boxMeanOfMany(fieldProducts(guide, field), radius);
    cv::Mat functions(guide.size(), CV_32FC(kTerms * count));
    forEachRow(guide.rows, [&](int y) {
        const auto* colours = colourMean.ptr<cv::Vec3f>(y);
        const auto* products = productMean.ptr<cv::Vec6f>(y);
        const auto* values = fieldMean.ptr<float>(y);
        const auto* mixed = mixedMean.ptr<float>(y);
        auto* out = functions.ptr<float>(y);
        for (int x = 0; x < guide.cols; ++x) {
            const auto& mean = colours[x];
            const auto inverse = inverseCovariance(products[x], mean, epsilon);
            for (int value = 0; value < count; ++value, ++values, mixed += kColours) {
                const cv::Vec3f covariance(mixed[0] - mean[0] * *values,
                                           mixed[1] - mean[1] * *values,
                                           mixed[2] - mean[2] * *values);
                const cv::Vec3f slope = inverse * covariance;
                *out++ = slope[0];
                *out++ = slope[1];
                *out++ = slope[2];
                *out++ = *values - slope.dot(mean);
            }
        }
    });
    return boxMeanOfMany(functions, radius);
}

/// Where a pixel of the large picture lies between two of the small one.
struct Between {
    int first = 0;
    int second = 0;
    float share = 0; ///< of the second
};

Between between(int position, int length, int smallLength)
{
    const double centre = (position + 0.5) * smallLength / length - 0.5;
    const double inside = std::clamp(centre, 0.0, smallLength - 1.0);
    const int first = static_cast<int>(inside);
    return {.first = first,
            .second = std::min(first + 1, smallLength - 1),
            .share = static_cast<float>(inside - first)};
}

} // namespace

GuidedField::GuidedField(const Image& guide, const CoarseField& field, int radius, double epsilon)
    : m_size(guide.size())
    , m_count(field.count)
{
    const auto pixels = static_cast<std::size_t>(m_size.width) * m_size.height;
    if (field.count < 1 || field.values.size() != pixels * static_cast<std::size_t>(field.count)) {
        throw std::invalid_argument("field and guide must be of one size");
    }
    translated("following the picture's edges", [&] {
        auto values = field.values; // OpenCV knows no const matrices
        const cv::Mat matrix(toCv(m_size), CV_32FC(field.count), values.data());
        const cv::Mat functions
            = solved(pixelView(guide), matrix, radius, static_cast<float>(epsilon));
        const auto* first = functions.ptr<float>();
        m_functions.assign(first, first + functions.total() * functions.channels());
    });
}

std::vector<float> GuidedField::rowBetween(int y, int height) const
{
    const auto rows = between(y, height, m_size.height);
    const auto length = static_cast<std::size_t>(m_size.width) * kTerms * m_count;
    const auto* above = m_functions.data() + static_cast<std::size_t>(rows.first) * length;
    const auto* below = m_functions.data() + static_cast<std::size_t>(rows.second) * length;
    std::vector<float> row(length);
    for (std::size_t index = 0; index < length; ++index) {
        row[index] = above[index] + rows.share * (below[index] - above[index]);
    }
    return row;
}

void GuidedField::valuesAlong(int y, Size size, std::span<const float> rgb,
                              std::span<float> values) const
{
    const auto row = rowBetween(y, size.height);
    const auto step = static_cast<std::size_t>(kTerms) * static_cast<std::size_t>(m_count);
    std::vector<float> functions(step);
    auto* out = values.data();
    const auto* colour = rgb.data();
    for (int x = 0; x < size.width; ++x, colour += kColours) {
        const auto columns = between(x, size.width, m_size.width);
        const auto* left = row.data() + static_cast<std::size_t>(columns.first) * step;
        const auto* right = row.data() + static_cast<std::size_t>(columns.second) * step;
        for (std::size_t index = 0; index < step; ++index) {
            functions[index] = left[index] + columns.share * (right[index] - left[index]);
        }
        for (std::size_t index = 0; index < step; index += kTerms) {
            *out++ = functions[index] * colour[0] + functions[index + 1] * colour[1]
                + functions[index + 2] * colour[2] + functions[index + 3];
        }
    }
}

} // namespace core
