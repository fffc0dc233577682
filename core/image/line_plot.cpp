#include "core/image/line_plot.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <optional>

namespace core {

namespace {

constexpr int kLeft = 84;
constexpr int kRight = 24;
constexpr int kTop = 48;
constexpr int kBottom = 64;
constexpr double kTicks = 6; ///< about so many on an axis
constexpr double kTextSize = 0.45;

struct Span {
    double least = 0;
    double most = 1;

    double share(double value) const { return (value - least) / (most - least); }
};

cv::Scalar colour(const std::array<int, 3>& rgb)
{
    return {rgb[0] / 255.0, rgb[1] / 255.0, rgb[2] / 255.0};
}

std::string numberText(double value)
{
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.4g", value);
    return text.data();
}

template <typename Value>
Span spanOf(const std::vector<PlotCurve>& curves, const std::vector<double>& marks,
            const Value& value)
{
    Span span{.least = HUGE_VAL, .most = -HUGE_VAL};
    const auto include = [&span](double each) {
        span.least = std::min(span.least, each);
        span.most = std::max(span.most, each);
    };
    for (const auto& curve : curves) {
        for (const auto& point : curve.points) {
            include(value(point));
        }
    }
    if (span.least > span.most) {
        throw Error("There is nothing to plot.");
    }
    std::for_each(marks.begin(), marks.end(), include);
    if (span.least > 0 && span.least < 0.5 * span.most) {
        span.least = 0;
    }
    if (span.least == span.most) {
        span.most = span.least + 1;
    }
    return span;
}

/// Where the plot ends if few values lie far above all others; nothing if none do.
std::optional<double> cutAbove(const std::vector<PlotCurve>& curves)
{
    constexpr double kMost = 0.95; // of all values, are no spikes
    constexpr double kFar = 3; // times as high as those
    std::vector<double> values;
    for (const auto& curve : curves) {
        std::ranges::transform(curve.points, std::back_inserter(values), &PlotPoint::y);
    }
    const auto high = values.begin() + std::lround(kMost * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, high);
    const bool isFar = *high > 0 && *std::ranges::max_element(high, values.end()) > kFar * *high;
    return isFar ? std::optional(kFar / 2 * *high) : std::nullopt;
}

/// Multiples of 1, 2 or 5 times a power of ten.
std::vector<double> ticks(const Span& span)
{
    const double wanted = (span.most - span.least) / kTicks;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    const double share = wanted / power;
    const double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    std::vector<double> result;
    const double epsilon = 1e-9 * step;
    for (double value = std::ceil((span.least - epsilon) / step);
         value * step <= span.most + epsilon; ++value) {
        result.push_back(value * step + 0.0); // no minus before a zero
    }
    return result;
}

int widthOf(const std::string& words)
{
    int baseline = 0;
    return cv::getTextSize(words, cv::FONT_HERSHEY_SIMPLEX, kTextSize, 1, &baseline).width;
}

/// The plot's own rectangle and both axes.
class Canvas final {
public:
    Canvas(cv::Mat& pixels, Span x, Span y)
        : m_pixels(pixels)
        , m_x(x)
        , m_y(y)
        , m_area(kLeft, kTop, pixels.cols - kLeft - kRight, pixels.rows - kTop - kBottom)
    {
    }

    void axes()
    {
        for (const double x : ticks(m_x)) {
            const auto words = numberText(x);
            const auto bottom = place({x, m_y.least});
            cv::line(m_pixels, bottom, {bottom.x, bottom.y + 5}, {0.4, 0.4, 0.4});
            text(words, {bottom.x - widthOf(words) / 2, bottom.y + 20});
        }
        for (const double y : ticks(m_y)) {
            const auto words = numberText(y);
            const auto left = place({m_x.least, y});
            cv::line(m_pixels, left, {m_area.br().x, left.y}, {0.9, 0.9, 0.9});
            text(words, {m_area.x - 8 - widthOf(words), left.y + 5});
        }
        cv::rectangle(m_pixels, m_area, {0.4, 0.4, 0.4});
    }

    void mark(double y)
    {
        constexpr int kDash = 8;
        const auto start = place({m_x.least, y});
        for (int x = start.x; x < m_area.br().x; x += 2 * kDash) {
            cv::line(m_pixels, {x, start.y}, {std::min(x + kDash, m_area.br().x), start.y},
                     {0.3, 0.3, 0.3}, 1, cv::LINE_AA);
        }
        text(numberText(y), {m_area.br().x - 40, start.y - 5});
    }

    void curve(const PlotCurve& curve)
    {
        std::vector<cv::Point> points;
        for (const auto& point : curve.points) {
            points.push_back(place(point) - m_area.tl());
        }
        cv::Mat inside = m_pixels(m_area); // what leaves it is not drawn
        cv::polylines(inside, points, /*isClosed=*/false, colour(curve.color), 1, cv::LINE_AA);
    }

    void text(const std::string& words, cv::Point place)
    {
        cv::putText(m_pixels, words, place, cv::FONT_HERSHEY_SIMPLEX, kTextSize, {0.2, 0.2, 0.2}, 1,
                    cv::LINE_AA);
    }

    /// Above the plot, at its right end.
    void legend(const std::vector<PlotCurve>& curves)
    {
        constexpr int kLine = 20;
        constexpr int kGap = 8;
        int right = m_area.br().x;
        for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
            if (!curve->name.empty()) {
                right -= widthOf(curve->name);
                text(curve->name, {right, kTop - 18});
                right -= kLine + kGap;
                cv::line(m_pixels, {right, kTop - 23}, {right + kLine, kTop - 23},
                         colour(curve->color), 3);
                right -= 2 * kGap;
            }
        }
    }

private:
    cv::Point place(const PlotPoint& point) const
    {
        constexpr double kFarOutside
            = 20; // a line to there leaves the plot as steeply as one can see
        const double share = std::min(m_y.share(point.y), kFarOutside);
        return {m_area.x + static_cast<int>(std::lround(m_x.share(point.x) * m_area.width)),
                m_area.br().y - static_cast<int>(std::lround(share * m_area.height))};
    }

    cv::Mat& m_pixels;
    Span m_x;
    Span m_y;
    cv::Rect m_area;
};

} // namespace

Image linePlot(const std::vector<PlotCurve>& curves, const PlotOptions& options)
{
    const auto x = spanOf(curves, {}, [](const PlotPoint& point) { return point.x; });
    auto y = spanOf(curves, options.marks, [](const PlotPoint& point) { return point.y; });
    const auto cut = options.cutsSpikes ? cutAbove(curves) : std::nullopt;
    y.most = cut.value_or(y.most);
    Image picture(options.size.width, options.size.height);
    auto values = picture.pixels();
    std::fill(values.begin(), values.end(), 1.0F);
    return translated("drawing the plot", [&] {
        auto pixels = pixelView(picture);
        Canvas canvas(pixels, x, y);
        canvas.axes();
        for (const auto& curve : curves) {
            canvas.curve(curve);
        }
        for (const auto mark : options.marks) {
            canvas.mark(mark);
        }
        canvas.legend(curves);
        canvas.text(options.title + (cut ? ", cut above " + numberText(*cut) : ""),
                    {kLeft, kTop - 18});
        canvas.text(options.xLabel, {pixels.cols / 2, pixels.rows - 16});
        canvas.text(options.yLabel, {8, kTop - 18});
        return std::move(picture);
    });
}

} // namespace core
