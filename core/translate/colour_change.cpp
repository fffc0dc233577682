#include "core/translate/colour_change.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <vector>

namespace core::translate {

namespace {

constexpr int kRowsAtOnce = 16;
constexpr std::size_t kMatrixValues = 12;
constexpr float kGain = 1.2F;

/// IEC 61966-2-1.
float toLinear(float value)
{
    return value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
}

float toSrgb(float value)
{
    return value <= 0.0031308F ? 12.92F * value : 1.055F * std::pow(value, 1 / 2.4F) - 0.055F;
}

float mixedLinearly(float from, float to, float strength)
{
    return toSrgb((1 - strength) * toLinear(from) + strength * toLinear(to));
}

/// One pixel, in place.
void change(float* rgb, const float* matrix, float strength)
{
    const std::array<float, 3> x{2 * rgb[0] - 1, 2 * rgb[1] - 1, 2 * rgb[2] - 1};
    for (std::size_t row = 0; row < 3; ++row, matrix += 4) {
        const float value
            = x[row] + matrix[0] * x[0] + matrix[1] * x[1] + matrix[2] * x[2] + matrix[3];
        const float made = (std::tanh(kGain * value) + 1) / 2;
        rgb[row] = strength >= 1 ? made : mixedLinearly(rgb[row], made, strength);
    }
}

} // namespace

Image changed(const Image& image, const GuidedField& matrices, const ColourChange& wanted,
              const std::stop_token& stop, ProgressObserver* progress)
{
    Image result = image;
    const auto pixels = result.pixels();
    const auto width = static_cast<std::size_t>(image.width());
    const auto strength = static_cast<float>(wanted.strength);
    const std::int64_t bands = (image.height() + kRowsAtOnce - 1) / kRowsAtOnce;
    std::mutex mutex;
    std::int64_t done = 0;
    forEachIndex(bands, wanted.threads, stop, [&](std::int64_t band) {
        std::vector<float> values(kMatrixValues * width);
        const int first = static_cast<int>(band) * kRowsAtOnce;
        for (int y = first; y < std::min(first + kRowsAtOnce, image.height()); ++y) {
            const auto row = pixels.subspan(3 * width * static_cast<std::size_t>(y), 3 * width);
            matrices.valuesAlong(y, image.size(), row, values);
            for (std::size_t x = 0; x < width; ++x) {
                change(row.data() + 3 * x, values.data() + kMatrixValues * x, strength);
            }
        }
        const std::lock_guard lock(mutex);
        ++done;
        if (progress != nullptr) {
            progress->onProgress({.stage = "changing the light", .done = done, .total = bands});
        }
    });
    return result;
}

Image mixed(const Image& from, const Image& to, const ColourChange& change,
            const std::stop_token& stop)
{
    Image result = from;
    const auto pixels = result.pixels();
    const auto made = to.pixels();
    const auto strength = static_cast<float>(change.strength);
    const auto row = 3 * static_cast<std::size_t>(from.width());
    forEachIndex(from.height(), change.threads, stop, [&](std::int64_t y) {
        const auto first = row * static_cast<std::size_t>(y);
        for (std::size_t value = first; value < first + row; ++value) {
            pixels[value]
                = strength >= 1 ? made[value] : mixedLinearly(pixels[value], made[value], strength);
        }
    });
    return result;
}

} // namespace core::translate
