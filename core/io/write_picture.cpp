#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "core/io/picture_output.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace core::io {

namespace {

/// What a file format can hold.
struct FormatLimits {
    std::string_view extension;
    int bits = 8;
    bool alpha = false;
};

constexpr std::array<FormatLimits, 6> kFormats = {{
    {.extension = ".png", .bits = 16, .alpha = true},
    {.extension = ".tif", .bits = 16, .alpha = true},
    {.extension = ".tiff", .bits = 16, .alpha = true},
    {.extension = ".webp", .bits = 8, .alpha = true},
    {.extension = ".jpg", .bits = 8, .alpha = false},
    {.extension = ".jpeg", .bits = 8, .alpha = false},
}};

FormatLimits limitsOf(const std::filesystem::path& file)
{
    auto extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    const auto* found
        = std::find_if(kFormats.begin(), kFormats.end(),
                       [&](const FormatLimits& format) { return format.extension == extension; });
    if (found == kFormats.end()) {
        throw Error(
            fmt::format("{} has no extension that says a known format; use png, jpg, tif or webp.",
                        file.string()));
    }
    return *found;
}

std::vector<float> withAlpha(const Image& image)
{
    const auto pixels = image.pixels();
    const auto alpha = image.alpha();
    std::vector<float> result(4 * alpha.size());
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        std::copy_n(&pixels[3 * i], 3, &result[4 * i]);
        result[4 * i + 3] = alpha[i];
    }
    return result;
}

std::vector<float> onWhite(const Image& image)
{
    const auto pixels = image.pixels();
    const auto alpha = image.alpha();
    std::vector<float> result(pixels.size());
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        result[i] = 1 + (pixels[i] - 1) * alpha[i / 3];
    }
    return result;
}

} // namespace

WriteReport writePicture(const Image& image, const std::filesystem::path& file,
                         const WriteOptions& options)
{
    const auto limits = limitsOf(file);
    WriteReport report;
    Samples samples{.size = image.size(),
                    .values = image.pixels(),
                    .bits = std::min(options.bitsPerChannel, limits.bits),
                    .quality = options.quality};
    std::vector<float> converted;
    if (image.hasAlpha()) {
        converted = limits.alpha ? withAlpha(image) : onWhite(image);
        samples.channels = limits.alpha ? 4 : 3;
        samples.values = converted;
        if (!limits.alpha) {
            report.lost.emplace_back("Transparency: this format has none, so it became white.");
        }
    }
    writeSamples(samples, file);
    return report;
}

} // namespace core::io
