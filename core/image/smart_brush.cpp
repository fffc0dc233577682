#include "core/image/smart_brush.h"

#include "core/image/guided_filter.h"
#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <queue>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <stdexcept>

namespace core {

namespace {

constexpr int kLargestSide = 384; // pixels of the window in which ways are looked for
constexpr double kCorePart = 0.33;
constexpr float kReach = 0.22F; // colour change, in the sum of three channels, that a way may cost
constexpr float kEpsilon = 1e-4F;

/// The stroke's surroundings, reduced: what is looked at.
struct Window {
    Rectangle area; ///< in the picture
    double scale = 1; ///< window pixels a picture pixel
    cv::Mat colors; ///< CV_32FC3, slightly blurred
};

Rectangle boundsOf(const MaskStroke& stroke, Size size)
{
    double left = size.width;
    double top = size.height;
    double right = 0;
    double bottom = 0;
    for (const BrushPoint& point : stroke.points()) {
        const double reach = point.radius + 2;
        left = std::min(left, point.x - reach);
        top = std::min(top, point.y - reach);
        right = std::max(right, point.x + reach);
        bottom = std::max(bottom, point.y + reach);
    }
    const int x = std::clamp(static_cast<int>(left), 0, size.width - 1);
    const int y = std::clamp(static_cast<int>(top), 0, size.height - 1);
    return {.x = x,
            .y = y,
            .width = std::clamp(static_cast<int>(right) + 1 - x, 1, size.width - x),
            .height = std::clamp(static_cast<int>(bottom) + 1 - y, 1, size.height - y)};
}

Window windowOf(const MaskStroke& stroke, const Image& picture)
{
    Window window{.area = boundsOf(stroke, picture.size())};
    const Rectangle& area = window.area;
    const int side = std::max(area.width, area.height);
    window.scale = std::min(1.0, static_cast<double>(kLargestSide) / side);
    const cv::Size size(std::max(1, static_cast<int>(std::lround(area.width * window.scale))),
                        std::max(1, static_cast<int>(std::lround(area.height * window.scale))));
    const cv::Mat whole = pixelView(picture);
    cv::resize(whole(cv::Rect(area.x, area.y, area.width, area.height)), window.colors, size, 0, 0,
               cv::INTER_AREA);
    cv::GaussianBlur(window.colors, window.colors, cv::Size(3, 3), 0);
    return window;
}

/// Where the brush went, as wide as `part` of its radius says: 255 inside.
cv::Mat trace(const MaskStroke& stroke, const Window& window, double part)
{
    cv::Mat result(window.colors.size(), CV_8UC1, cv::Scalar(0));
    const auto place = [&](const BrushPoint& point) {
        return cv::Point(static_cast<int>((point.x - window.area.x) * window.scale),
                         static_cast<int>((point.y - window.area.y) * window.scale));
    };
    const BrushPoint* last = &stroke.points().front();
    for (const BrushPoint& point : stroke.points()) {
        const int radius = std::max(0, static_cast<int>(point.radius * part * window.scale));
        cv::circle(result, place(point), radius, cv::Scalar(255), cv::FILLED);
        cv::line(result, place(*last), place(point), cv::Scalar(255), std::max(1, 2 * radius));
        last = &point;
    }
    return result;
}

float change(const cv::Vec3f& a, const cv::Vec3f& b)
{
    return std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) + std::abs(a[2] - b[2]);
}

/// The median colour change between neighbours under the core: what counts as texture.
float textureUnder(const cv::Mat& core, const cv::Mat& colors)
{
    std::vector<float> changes;
    for (int y = 0; y < core.rows; ++y) {
        for (int x = 1; x < core.cols; ++x) {
            if (core.at<std::uint8_t>(y, x) != 0 && core.at<std::uint8_t>(y, x - 1) != 0) {
                changes.push_back(
                    change(colors.at<cv::Vec3f>(y, x), colors.at<cv::Vec3f>(y, x - 1)));
            }
        }
    }
    if (changes.empty()) {
        return 0;
    }
    const auto middle = changes.begin() + static_cast<std::ptrdiff_t>(changes.size() / 2);
    std::ranges::nth_element(changes, middle);
    return *middle;
}

/// What can be reached from the core at a cost of at most kReach (Dijkstra's algorithm).
class Ways {
public:
    Ways(const cv::Mat& colors, const cv::Mat& footprint, float texture)
        : m_colors(colors)
        , m_footprint(footprint)
        , m_texture(texture)
        , m_cost(colors.size(), CV_32FC1, cv::Scalar(2 * kReach))
    {
    }

    void start(const cv::Mat& core)
    {
        for (int y = 0; y < core.rows; ++y) {
            for (int x = 0; x < core.cols; ++x) {
                if (core.at<std::uint8_t>(y, x) != 0) {
                    offer(y, x, 0);
                }
            }
        }
    }

    cv::Mat reached()
    {
        constexpr std::array<std::array<int, 2>, 4> kNeighbours
            = {{{0, 1}, {0, -1}, {1, 0}, {-1, 0}}};
        while (!m_open.empty()) {
            const auto [cost, place] = m_open.top();
            m_open.pop();
            const int y = place / m_colors.cols;
            const int x = place % m_colors.cols;
            if (cost > m_cost.at<float>(y, x)) {
                continue;
            }
            for (const auto& [down, right] : kNeighbours) {
                step(y, x, y + down, x + right, cost);
            }
        }
        return m_cost <= kReach;
    }

private:
    void step(int y, int x, int nextY, int nextX, float cost)
    {
        const bool inside
            = nextY >= 0 && nextX >= 0 && nextY < m_colors.rows && nextX < m_colors.cols;
        if (inside && m_footprint.at<std::uint8_t>(nextY, nextX) != 0) {
            const float way
                = change(m_colors.at<cv::Vec3f>(y, x), m_colors.at<cv::Vec3f>(nextY, nextX));
            offer(nextY, nextX, cost + std::max(0.0F, way - 1.5F * m_texture));
        }
    }

    void offer(int y, int x, float cost)
    {
        if (cost <= kReach && cost < m_cost.at<float>(y, x)) {
            m_cost.at<float>(y, x) = cost;
            m_open.emplace(cost, y * m_colors.cols + x);
        }
    }

    using Place = std::pair<float, int>;

    const cv::Mat& m_colors;
    const cv::Mat& m_footprint;
    float m_texture;
    cv::Mat m_cost;
    std::priority_queue<Place, std::vector<Place>, std::greater<>> m_open;
};

/// What was reached, at the picture's own size, its border on the picture's edge.
Mask bordersOnEdges(const cv::Mat& reached, const Window& window, const Image& picture)
{
    Mask mask(window.area.width, window.area.height);
    cv::Mat values = valueView(mask);
    cv::Mat soft;
    reached.convertTo(soft, CV_32FC1, 1 / 255.0);
    cv::resize(soft, values, values.size(), 0, 0, cv::INTER_LINEAR);
    const int radius = std::max(2, static_cast<int>(std::lround(2 / window.scale)));
    return refinedEdges(mask, cropped(picture, window.area), radius, kEpsilon);
}

/// The stroke's own coverage, but nowhere more than the mask, which lies at `area`.
TiledMask limited(TiledMask coverage, const Mask& mask, const Rectangle& area)
{
    constexpr int kTile = TiledMask::kTile;
    for (int row = area.y / kTile; row <= (area.y + area.height - 1) / kTile; ++row) {
        for (int column = area.x / kTile; column <= (area.x + area.width - 1) / kTile; ++column) {
            auto tile = std::make_shared<TiledMask::Tile>(*coverage.tile(column, row));
            for (int at = 0; at < kTile * kTile; ++at) {
                const int x = column * kTile + at % kTile - area.x;
                const int y = row * kTile + at / kTile - area.y;
                const bool inside = x >= 0 && y >= 0 && x < area.width && y < area.height;
                const float most = inside ? mask.at(x, y) * 255.0F : 0.0F;
                auto& value = (*tile)[static_cast<std::size_t>(at)];
                value = std::min(value, static_cast<std::uint8_t>(std::lround(most)));
            }
            coverage.setTile(column, row, tile);
        }
    }
    return coverage;
}

} // namespace

TiledMask smartCoverage(const MaskStroke& stroke, const Image& picture)
{
    if (picture.size() != stroke.base().size()) {
        throw std::invalid_argument("the picture must be as large as its mask");
    }
    if (stroke.points().empty()) {
        return stroke.coverage();
    }
    return translated("following the picture's edges", [&] {
        const Window window = windowOf(stroke, picture);
        const cv::Mat core = trace(stroke, window, kCorePart);
        const cv::Mat footprint = trace(stroke, window, 1.0);
        Ways ways(window.colors, footprint, textureUnder(core, window.colors));
        ways.start(core);
        const Mask mask = bordersOnEdges(ways.reached(), window, picture);
        return limited(stroke.coverage(), mask, window.area);
    });
}

} // namespace core
