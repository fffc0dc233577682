#include "core/io/decoded_pixels.h"

#include "core/io/color_profile.h"
#include "core/io/pixel_bands.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <vector>

namespace core::io {

namespace {

constexpr float kShoulder = 0.8F;

/// The samples of one file and what they mean.
struct Samples {
    std::span<float> values;
    PixelLayout layout;
    std::size_t pixels = 0;

    float* at(std::size_t pixel) const { return values.data() + pixel * layout.channels; }
    std::size_t colors() const { return colorCount(layout.model); }
};

void divideByAlpha(const Samples& samples)
{
    forEachBand(samples.pixels, [&](std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i) {
            float* pixel = samples.at(i);
            const float alpha = pixel[samples.layout.alpha];
            const float scale = alpha > 0 ? 1 / alpha : 0.0F;
            std::for_each_n(pixel, samples.colors(), [scale](float& value) { value *= scale; });
        }
    });
}

/// NaN, which renderers leave behind, counts as black.
float brightest(const float* pixel, std::size_t colors)
{
    return std::accumulate(pixel, pixel + colors, 0.0F,
                           [](float most, float value) { return value > most ? value : most; });
}

bool exceedsRange(const Samples& samples)
{
    for (std::size_t i = 0; i < samples.pixels; ++i) {
        if (brightest(samples.at(i), samples.colors()) > 1) {
            return true;
        }
    }
    return false;
}

float shouldered(float value)
{
    constexpr float kRest = 1 - kShoulder;
    return kShoulder + kRest * (1 - std::exp(-(value - kShoulder) / kRest));
}

void compressHighlights(const Samples& samples)
{
    forEachBand(samples.pixels, [&](std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i) {
            float* pixel = samples.at(i);
            const float most = brightest(pixel, samples.colors());
            if (most > kShoulder) {
                const float scale = std::isfinite(most) ? shouldered(most) / most : 0.0F;
                std::for_each_n(pixel, samples.colors(), [&](float& value) {
                    value = std::isfinite(value) ? value * scale : static_cast<float>(value > 0);
                });
            }
        }
    });
}

/// Absent where samples are sRGB as they are.
std::optional<ColorConversion> conversionFor(const PictureInput& input,
                                             std::span<const std::uint8_t> iccProfile)
{
    const auto& layout = input.layout();
    auto profile = iccProfile.empty() ? std::nullopt : ColorProfile::parsed(iccProfile);
    if (profile && profile->model() != layout.model) {
        profile = std::nullopt;
    }
    if (!profile && layout.model == ColorModel::Rgb && input.gamma()) {
        profile = ColorProfile::withGamma(*input.gamma());
    }
    if (!profile) {
        return std::nullopt;
    }
    auto conversion = ColorConversion::between(*profile, layout.channels - colorCount(layout.model),
                                               ColorProfile::srgb());
    return conversion && conversion->changesNothing() ? std::nullopt : std::move(conversion);
}

/// What everyone does who has no profile.
void takePixel(const float* from, ColorModel model, float* to)
{
    for (std::size_t channel = 0; channel < 3; ++channel) {
        switch (model) {
        case ColorModel::Grey:
            to[channel] = from[0];
            break;
        case ColorModel::Rgb:
            to[channel] = from[channel];
            break;
        case ColorModel::Cmyk:
            to[channel] = (1 - from[channel]) * (1 - from[3]);
            break;
        }
    }
}

void takeColors(const Samples& samples, const std::optional<ColorConversion>& conversion,
                std::span<float> pixels)
{
    forEachBand(samples.pixels, [&](std::size_t first, std::size_t count) {
        float* target = pixels.data() + 3 * first;
        if (conversion) {
            conversion->apply(samples.at(first), target, count);
        } else if (samples.values.data() != pixels.data()) {
            for (std::size_t i = 0; i < count; ++i) {
                takePixel(samples.at(first + i), samples.layout.model, target + 3 * i);
            }
        }
        std::for_each_n(target, 3 * count,
                        [](float& value) { value = value >= 0 ? std::min(value, 1.0F) : 0.0F; });
    });
}

void takeAlpha(const Samples& samples, Image& image)
{
    if (samples.layout.alpha == 0) {
        return;
    }
    std::vector<float> alpha(samples.pixels);
    for (std::size_t i = 0; i < samples.pixels; ++i) {
        const float value = samples.at(i)[samples.layout.alpha];
        alpha[i] = value >= 0 ? std::min(value, 1.0F) : 0.0F;
    }
    image.setAlpha(std::move(alpha));
}

} // namespace

DecodedPixels decoded(PictureInput& input, std::span<const std::uint8_t> iccProfile)
{
    const auto layout = input.layout();
    Image image(input.size().width, input.size().height);
    const bool inPlace = layout.model == ColorModel::Rgb && layout.channels == 3;
    std::vector<float> buffer(inPlace ? 0 : input.pixelCount() * layout.channels);
    const Samples samples{.values = inPlace ? image.pixels() : std::span<float>(buffer),
                          .layout = layout,
                          .pixels = input.pixelCount()};
    input.readSamples(samples.values);
    if (layout.premultiplied) {
        divideByAlpha(samples);
    }
    const bool bends
        = input.isFloatingPoint() && layout.model != ColorModel::Cmyk && exceedsRange(samples);
    if (bends) {
        compressHighlights(samples);
    }
    takeColors(samples, conversionFor(input, iccProfile), image.pixels());
    takeAlpha(samples, image);
    return {.image = std::move(image), .bentHighlights = bends};
}

} // namespace core::io
