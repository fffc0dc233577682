#include "core/image/mask.h"
#include "core/image/matrix_view.h"
#include "core/image/span_maxima.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <vector>

namespace core {

namespace {

/// The result is made in squares of this side, which the cache holds.
constexpr int kTile = 128;

/// Half the width of the disc at every distance from its middle row.
std::vector<int> halfChords(int radius)
{
    std::vector<int> result;
    for (int dy = 0; dy <= radius; ++dy) {
        const double squared = static_cast<double>(radius) * radius - static_cast<double>(dy) * dy;
        result.push_back(static_cast<int>(std::sqrt(squared)));
    }
    return result;
}

cv::Rect surroundings(const cv::Rect& tile, int radius, cv::Size whole)
{
    return cv::Rect(tile.x - radius, tile.y - radius, tile.width + 2 * radius,
                    tile.height + 2 * radius)
        & cv::Rect(cv::Point(0, 0), whole);
}

/// Whether nothing around the tile is larger than everything in it: most tiles of a real mask.
bool staysAsItIs(const cv::Mat& values, const cv::Rect& tile, const cv::Rect& around)
{
    double smallestInside = 0;
    double largestAround = 0;
    cv::minMaxLoc(values(tile), &smallestInside, nullptr);
    cv::minMaxLoc(values(around), nullptr, &largestAround);
    return smallestInside >= largestAround;
}

void fillRow(float* row, const float* source, const cv::Rect& tile, const cv::Rect& around,
             int radius)
{
    const int width = tile.width + 2 * radius;
    const int before = around.x - (tile.x - radius);
    std::fill(row, row + width, std::numeric_limits<float>::lowest());
    std::copy(source + around.x, source + around.x + around.width, row + before);
}

void growTile(const cv::Mat& values, cv::Mat& result, const cv::Rect& tile,
              const std::vector<int>& chords)
{
    const int radius = static_cast<int>(chords.size()) - 1;
    const auto around = surroundings(tile, radius, values.size());
    cv::Mat output = result(tile);
    values(tile).copyTo(output);
    if (staysAsItIs(values, tile, around)) {
        return;
    }
    SpanMaxima maxima(tile.width, radius);
    for (int y = around.y; y < around.y + around.height; ++y) {
        fillRow(maxima.row(), values.ptr<float>(y), tile, around, radius);
        maxima.prepare();
        const int first = std::max(tile.y, y - radius);
        const int last = std::min(tile.y + tile.height - 1, y + radius);
        for (int at = first; at <= last; ++at) {
            maxima.raise(output.ptr<float>(at - tile.y),
                         chords[static_cast<std::size_t>(std::abs(at - y))]);
        }
    }
}

/// The largest value within `radius` of every position; what lies outside does not count.
cv::Mat discMaximum(const cv::Mat& values, int radius)
{
    const auto chords = halfChords(std::min(radius, values.cols + values.rows));
    cv::Mat result(values.size(), CV_32FC1);
    const int across = (values.cols + kTile - 1) / kTile;
    const int down = (values.rows + kTile - 1) / kTile;
    cv::parallel_for_(cv::Range(0, across * down), [&](const cv::Range& tiles) {
        for (int i = tiles.start; i < tiles.end; ++i) {
            const cv::Rect tile(i % across * kTile, i / across * kTile, kTile, kTile);
            growTile(values, result, tile & cv::Rect(cv::Point(0, 0), values.size()), chords);
        }
    });
    return result;
}

} // namespace

Mask grown(const Mask& mask, int radius)
{
    if (radius == 0) {
        return mask;
    }
    return translated("moving the edge of the mask", [&] {
        Mask result(mask.width(), mask.height());
        if (radius > 0) {
            discMaximum(valueView(mask), radius).copyTo(valueView(result));
        } else {
            const cv::Mat negated = -valueView(mask);
            discMaximum(negated, -radius).convertTo(valueView(result), CV_32FC1, -1);
        }
        return result;
    });
}

} // namespace core
