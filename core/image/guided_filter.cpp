#include "core/image/guided_filter.h"

#include "core/image/matrix_view.h"
#include "core/image/row_bands.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace core {

namespace {

/// Radius, in reduced pixels, that the coefficients are computed with where the picture allows it.
constexpr int kReducedRadius = 4;

/// mask ~ a . guide + b around every position, as interleaved [a_red, a_green, a_blue, b].
using Coefficients = cv::Mat;

struct Window {
    int radius = 1;

    cv::Mat mean(const cv::Mat& values) const
    {
        cv::Mat result;
        const cv::Size size(2 * radius + 1, 2 * radius + 1);
        cv::blur(values, result, size, cv::Point(-1, -1), cv::BORDER_REFLECT);
        return result;
    }
};

/// Means, over a window, of products: the six of guide with guide, then three of guide with mask.
using Moments = cv::Vec<float, 9>;

cv::Mat products(const cv::Mat& guide, const cv::Mat& mask)
{
    cv::Mat result(guide.size(), CV_32FC(9));
    forEachRow(guide.rows, [&](int y) {
        const auto* g = guide.ptr<cv::Vec3f>(y);
        const auto* p = mask.ptr<float>(y);
        auto* out = result.ptr<Moments>(y);
        for (int x = 0; x < guide.cols; ++x) {
            const auto [r, gr, b] = std::array{g[x][0], g[x][1], g[x][2]};
            out[x] = Moments(r * r, r * gr, r * b, gr * gr, gr * b, b * b, r * p[x], gr * p[x],
                             b * p[x]);
        }
    });
    return result;
}

/// Eq. 19: a = (Sigma + epsilon U)^-1 (mean(I p) - mean(I) mean(p)); Eq. 20: b = mean(p) - a .
/// mean(I).
cv::Vec4f solved(const Moments& m, const cv::Vec3f& guide, float mask, float epsilon)
{
    const float rr = m[0] - guide[0] * guide[0] + epsilon;
    const float rg = m[1] - guide[0] * guide[1];
    const float rb = m[2] - guide[0] * guide[2];
    const float gg = m[3] - guide[1] * guide[1] + epsilon;
    const float gb = m[4] - guide[1] * guide[2];
    const float bb = m[5] - guide[2] * guide[2] + epsilon;
    const cv::Matx33d covariance(rr, rg, rb, rg, gg, gb, rb, gb, bb);
    const cv::Vec3d joint(m[6] - guide[0] * mask, m[7] - guide[1] * mask, m[8] - guide[2] * mask);
    const cv::Vec3f a(cv::Vec3d(covariance.solve(joint, cv::DECOMP_CHOLESKY)));
    return {a[0], a[1], a[2], mask - a.dot(guide)};
}

Coefficients coefficients(const cv::Mat& guide, const cv::Mat& mask, Window window, float epsilon)
{
    const auto guideMean = window.mean(guide);
    const auto maskMean = window.mean(mask);
    const auto moments = window.mean(products(guide, mask));
    Coefficients result(guide.size(), CV_32FC4);
    forEachRow(guide.rows, [&](int y) {
        for (int x = 0; x < guide.cols; ++x) {
            result.at<cv::Vec4f>(y, x)
                = solved(moments.at<Moments>(y, x), guideMean.at<cv::Vec3f>(y, x),
                         maskMean.at<float>(y, x), epsilon);
        }
    });
    return window.mean(result);
}

/// Where a position of the picture lies between two rows or columns of the coefficients.
struct Between {
    int first = 0;
    int second = 0;
    float weight = 0; ///< of the second

    Between(int position, int count, int reducedCount)
    {
        const double scale = static_cast<double>(reducedCount) / count;
        const double at = std::clamp((position + 0.5) * scale - 0.5, 0.0, reducedCount - 1.0);
        first = static_cast<int>(at);
        second = std::min(first + 1, reducedCount - 1);
        weight = static_cast<float>(at - first);
    }
};

/// One row of Eq. 21, q = a . I + b, with a and b interpolated.
class RowOfResult {
public:
    RowOfResult(const Coefficients& coefficients, const std::vector<Between>& columns)
        : m_coefficients(coefficients)
        , m_columns(columns)
        , m_row(static_cast<std::size_t>(coefficients.cols))
    {
    }

    void write(const Between& rows, const cv::Vec3f* guide, float* result)
    {
        const auto* upper = m_coefficients.ptr<cv::Vec4f>(rows.first);
        const auto* lower = m_coefficients.ptr<cv::Vec4f>(rows.second);
        for (std::size_t x = 0; x < m_row.size(); ++x) {
            m_row[x] = upper[x] + (lower[x] - upper[x]) * rows.weight;
        }
        for (std::size_t x = 0; x < m_columns.size(); ++x) {
            const auto& left = m_row[static_cast<std::size_t>(m_columns[x].first)];
            const auto& right = m_row[static_cast<std::size_t>(m_columns[x].second)];
            const cv::Vec4f at = left + (right - left) * m_columns[x].weight;
            const auto& color = guide[x];
            const float value = at[0] * color[0] + at[1] * color[1] + at[2] * color[2] + at[3];
            result[x] = std::clamp(value, 0.0F, 1.0F);
        }
    }

private:
    const Coefficients& m_coefficients;
    const std::vector<Between>& m_columns;
    std::vector<cv::Vec4f> m_row;
};

Mask applied(const Coefficients& coefficients, const Image& guide)
{
    Mask result(guide.width(), guide.height());
    auto values = valueView(result);
    const auto colors = pixelView(guide);
    std::vector<Between> columns;
    for (int x = 0; x < guide.width(); ++x) {
        columns.emplace_back(x, guide.width(), coefficients.cols);
    }
    cv::parallel_for_(cv::Range(0, guide.height()), [&](const cv::Range& rows) {
        RowOfResult row(coefficients, columns);
        for (int y = rows.start; y < rows.end; ++y) {
            row.write(Between(y, guide.height(), coefficients.rows), colors.ptr<cv::Vec3f>(y),
                      values.ptr<float>(y));
        }
    });
    return result;
}

cv::Mat reduced(const cv::Mat& values, int factor)
{
    const cv::Size size((values.cols + factor - 1) / factor, (values.rows + factor - 1) / factor);
    cv::Mat result;
    cv::resize(values, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

} // namespace

Mask refinedEdges(const Mask& mask, const Image& guide, int radius, double epsilon)
{
    if (mask.size() != guide.size()) {
        throw std::invalid_argument("a mask needs a guide of its own size");
    }
    if (radius < 1) {
        return mask;
    }
    return translated("refining the mask", [&] {
        const int factor = std::max(1, radius / kReducedRadius);
        const Window window{.radius = std::max(1, radius / factor)};
        return applied(coefficients(reduced(pixelView(guide), factor),
                                    reduced(valueView(mask), factor), window,
                                    static_cast<float>(epsilon)),
                       guide);
    });
}

} // namespace core
