#include "core/image/mask_islands.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr float kSomething = 0.1F;
constexpr float kFirm = 0.5F;

/// The number, from 1 on, of the piece that each position belongs to or lies nearest to.
cv::Mat nearestPieces(const cv::Mat& values)
{
    const cv::Mat nothing = values < kSomething;
    cv::Mat distances;
    cv::Mat labels;
    cv::distanceTransform(nothing, distances, labels, cv::DIST_L2, cv::DIST_MASK_5,
                          cv::DIST_LABEL_CCOMP);
    return labels;
}

std::vector<std::size_t> firmAreas(const cv::Mat& values, const cv::Mat& labels)
{
    std::vector<std::size_t> result(1);
    for (int y = 0; y < values.rows; ++y) {
        const auto* value = values.ptr<float>(y);
        const auto* label = labels.ptr<int>(y);
        for (int x = 0; x < values.cols; ++x) {
            const auto piece = static_cast<std::size_t>(label[x]);
            result.resize(std::max(result.size(), piece + 1));
            result[piece] += value[x] >= kFirm ? 1 : 0;
        }
    }
    return result;
}

} // namespace

Mask withoutIslands(const Mask& mask, double minimumShare)
{
    return translated("removing islands from the mask", [&] {
        const auto labels = nearestPieces(valueView(mask));
        const auto areas = firmAreas(valueView(mask), labels);
        const auto largest = static_cast<double>(*std::max_element(areas.begin(), areas.end()));
        auto result = mask;
        const auto values = result.values();
        const auto* label = labels.ptr<int>();
        for (std::size_t i = 0; i < values.size() && largest > 0; ++i) {
            const auto area = static_cast<double>(areas[static_cast<std::size_t>(label[i])]);
            const bool stays = area > 0 && area >= minimumShare * largest;
            values[i] = stays ? values[i] : 0.0F;
        }
        return result;
    });
}

} // namespace core
