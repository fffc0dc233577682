#include "core/image/perceptual_hash.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <bit>

namespace core {

namespace {

constexpr int kSide = 32; ///< of the small grey picture
constexpr int kFrequencies = 8; ///< a side

cv::Mat lowFrequencies(const Image& image)
{
    cv::Mat grey;
    cv::Mat small;
    cv::cvtColor(pixelView(image), grey, cv::COLOR_RGB2GRAY);
    cv::resize(grey, small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    cv::Mat frequencies;
    cv::dct(small, frequencies);
    return frequencies(cv::Rect(1, 1, kFrequencies, kFrequencies)).clone(); // without the constant
}

} // namespace

std::uint64_t perceptualHash(const Image& image)
{
    if (image.isEmpty()) {
        return 0;
    }
    return translated("comparing the picture", [&] {
        const auto frequencies = lowFrequencies(image);
        std::array<float, kFrequencies* kFrequencies> values = {};
        std::copy(frequencies.begin<float>(), frequencies.end<float>(), values.begin());
        auto sorted = values;
        const auto middle = sorted.begin() + sorted.size() / 2;
        std::nth_element(sorted.begin(), middle, sorted.end());
        std::uint64_t hash = 0;
        for (const auto value : values) {
            hash = (hash << 1U) | (value > *middle ? 1U : 0U);
        }
        return hash;
    });
}

int hashDistance(std::uint64_t a, std::uint64_t b)
{
    return std::popcount(a ^ b);
}

} // namespace core
