#include "core/image/line_plot.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace core {

namespace {

constexpr int kLeft = 84;
constexpr int kRight = 24;
constexpr int kTop = 48;
constexpr int kBottom = 64;
constexpr int kTicks = 5;
constexpr double kTextSize = 0.45;

struct Span {
    double least = 0;
    double most = 1;

    double share(double value) const { return (value - least) / (most - least); }
    double at(double share) const { return least + share * (most - least); }
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
        for (int tick = 0; tick <= kTicks; ++tick) {
            const double share = static_cast<double>(tick) / kTicks;
            const auto bottom = place({m_x.at(share), m_y.least});
            const auto left = place({m_x.least, m_y.at(share)});
            cv::line(m_pixels, left, {m_area.br().x, left.y}, {0.9, 0.9, 0.9});
            text(numberText(m_x.at(share)), {bottom.x - 14, bottom.y + 20});
            text(numberText(m_y.at(share)), {8, left.y + 5});
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
            points.push_back(place(point));
        }
        cv::polylines(m_pixels, points, /*isClosed=*/false, colour(curve.color), 2, cv::LINE_AA);
    }

    void text(const std::string& words, cv::Point place)
    {
        cv::putText(m_pixels, words, place, cv::FONT_HERSHEY_SIMPLEX, kTextSize, {0.2, 0.2, 0.2}, 1,
                    cv::LINE_AA);
    }

    void legend(const std::vector<PlotCurve>& curves)
    {
        int line = 0;
        for (const auto& curve : curves) {
            if (!curve.name.empty()) {
                const cv::Point place(m_area.x + 16, m_area.y + 20 + 20 * line++);
                cv::line(m_pixels, place, {place.x + 24, place.y}, colour(curve.color), 3);
                text(curve.name, {place.x + 32, place.y + 5});
            }
        }
    }

private:
    cv::Point place(const PlotPoint& point) const
    {
        return {m_area.x + static_cast<int>(std::lround(m_x.share(point.x) * m_area.width)),
                m_area.br().y - static_cast<int>(std::lround(m_y.share(point.y) * m_area.height))};
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
    const auto y = spanOf(curves, options.marks, [](const PlotPoint& point) { return point.y; });
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
        canvas.text(options.title, {kLeft, kTop - 18});
        canvas.text(options.xLabel, {pixels.cols / 2, pixels.rows - 16});
        canvas.text(options.yLabel, {8, kTop - 18});
        return std::move(picture);
    });
}

} // namespace core
