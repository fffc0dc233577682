#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/color_profile.h"
#include "core/io/metadata.h"
#include "core/io/output_format.h"
#include "core/io/picture_file.h"
#include "core/io/picture_input.h"
#include "core/io/picture_output.h"
#include "core/io/pixel_bands.h"
#include "core/io/write_report.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace core::io {

namespace {

/// The profile that a file gets, and what leads from sRGB to it.
struct TargetColors {
    ColorProfile profile = ColorProfile::srgb();
    std::vector<std::uint8_t> bytes = {};
    std::optional<ColorConversion> conversion = {};
    ColorOutcome outcome = {};
};

std::optional<ColorProfile> originalProfile(const Image& image)
{
    return image.origin() == nullptr || image.origin()->iccProfile.empty()
        ? std::nullopt
        : ColorProfile::parsed(image.origin()->iccProfile);
}

bool differs(const ColorProfile& profile)
{
    const auto conversion = ColorConversion::between(profile, 0, ColorProfile::srgb());
    return conversion && !conversion->changesNothing();
}

TargetColors srgbTarget(const std::optional<ColorProfile>& original)
{
    TargetColors target;
    target.bytes = target.profile.bytes();
    target.outcome.to = "sRGB";
    if (original && differs(*original)) {
        target.outcome.from = original->name();
    }
    return target;
}

/// What OpenEXR's readers expect.
TargetColors linearTarget(const Image& image, const std::optional<ColorProfile>& original,
                          ColorProfileChoice choice)
{
    TargetColors target;
    target.profile = ColorProfile::withGamma(1.0);
    target.conversion = ColorConversion::between(ColorProfile::srgb(), 0, target.profile);
    const bool wasLinear = image.origin() != nullptr && image.origin()->fileFormat == "openexr";
    target.outcome.to = "linear light of sRGB's primaries";
    target.outcome.from = wasLinear ? target.outcome.to : "sRGB";
    if (original && differs(*original)) {
        target.outcome.from = original->name();
    }
    if (choice == ColorProfileChoice::Original && original && differs(*original)) {
        target.outcome.reason = "OpenEXR holds no profile";
    }
    return target;
}

TargetColors targetFor(const Image& image, ColorProfileChoice choice, const OutputFormat& format)
{
    const auto original = originalProfile(image);
    if (format.halfFloat) {
        return linearTarget(image, original, choice);
    }
    auto target = srgbTarget(original);
    if (choice == ColorProfileChoice::Srgb || !original) {
        return target;
    }
    if (!original->canBeTarget()) {
        target.outcome.reason
            = "the profile " + original->name() + " can only be read, not written to";
        return target;
    }
    target.profile = *original;
    target.bytes = image.origin()->iccProfile;
    target.outcome = {.from = original->name(), .to = original->name()};
    if (differs(*original)) {
        target.conversion = ColorConversion::between(ColorProfile::srgb(), 0, *original);
    }
    return target;
}

/// What OpenImageIO 2.4 divides WebP's colours by, in spite of "oiio:UnassociatedAlpha": alpha in
/// linear light.
float divisorInWebp(float alpha)
{
    return std::pow(alpha, 1 / 2.2F);
}

/// Multiplies colours as the format's readers divide them.
void premultiply(std::vector<float>& values, const OutputFormat& format)
{
    for (std::size_t i = 0; i + 3 < values.size(); i += 4) {
        const float alpha = values[i + 3];
        const float scale = format.halfFloat ? alpha : divisorInWebp(alpha);
        std::for_each_n(&values[i], 3, [scale](float& value) { value *= scale; });
    }
}

SampleType sampleTypeFor(const Image& image, const WriteOptions& options,
                         const OutputFormat& format)
{
    if (format.halfFloat) {
        return SampleType::Half;
    }
    const bool isDeep = image.origin() != nullptr && image.origin()->bitsPerChannel > 8;
    const int asRead = isDeep ? 16 : 8;
    const int wanted = options.bitsPerChannel == kBitsAsRead ? asRead : options.bitsPerChannel;
    return std::min(wanted, format.bits) > 8 ? SampleType::Word : SampleType::Byte;
}

/// Interleaves alpha, or lays the picture on white, and converts colours, as the file needs it.
std::vector<float> arranged(const Image& image, const TargetColors& target, bool keepAlpha)
{
    const auto alpha = image.alpha();
    const std::size_t channels = keepAlpha ? 4 : 3;
    const auto count = image.pixels().size() / 3;
    std::vector<float> result(channels * count);
    forEachBand(count, [&](std::size_t first, std::size_t bandSize) {
        const auto source = image.pixels().subspan(3 * first, 3 * bandSize);
        std::vector<float> colors(source.begin(), source.end());
        for (std::size_t i = 0; !keepAlpha && !alpha.empty() && i < colors.size(); ++i) {
            colors[i] = 1 + (colors[i] - 1) * alpha[first + i / 3];
        }
        if (target.conversion) {
            target.conversion->apply(colors.data(), colors.data(), bandSize);
        }
        for (std::size_t i = 0; i < bandSize; ++i) {
            float* pixel = &result[channels * (first + i)];
            std::copy_n(&colors[3 * i], 3, pixel);
            if (keepAlpha) {
                pixel[3] = alpha[first + i];
            }
        }
    });
    return result;
}

Metadata metadataFor(const Image& image, const WriteOptions& options, const OutputFormat& format)
{
    if (image.origin() == nullptr || !options.keepMetadata || format.halfFloat) {
        return {};
    }
    const auto& origin = *image.origin();
    const bool needsResolution = !origin.exif.empty() || !format.resolution;
    return {.exif = origin.exif,
            .xmp = origin.xmp,
            .iptc = format.name == "WebP" ? std::vector<std::uint8_t>{} : origin.iptc,
            .dotsPerInch = needsResolution ? origin.dotsPerInch : 0};
}

void writeInto(const std::filesystem::path& temporary, const std::filesystem::path& file,
               const OutputSamples& samples, Metadata metadata)
{
    encode(samples, temporary, file);
    if (PictureInput(temporary).iccProfile().empty()) {
        metadata.iccProfile = samples.iccProfile;
    }
    if (!metadata.isEmpty() && !addMetadata(temporary, metadata, samples.size)) {
        encode(samples, temporary, file);
    }
}

} // namespace

WriteReport writePicture(const Image& image, const std::filesystem::path& file,
                         const WriteOptions& options)
{
    const auto& format = outputFormat(file);
    requireFits(image.size(), format, file);
    const auto target = targetFor(image, options.profile, format);
    const bool keepAlpha = image.hasAlpha() && format.alpha;
    const bool asIs = !image.hasAlpha() && !target.conversion;
    auto values = asIs ? std::vector<float>() : arranged(image, target, keepAlpha);
    if (keepAlpha && (format.halfFloat || format.name == "WebP")) {
        premultiply(values, format);
    }
    const auto* origin = options.keepMetadata ? image.origin().get() : nullptr;
    const OutputSamples samples{.size = image.size(),
                                .channels = keepAlpha ? 4 : 3,
                                .values = asIs ? image.pixels() : std::span<const float>(values),
                                .type = sampleTypeFor(image, options, format),
                                .quality = options.quality,
                                .dotsPerInch = origin != nullptr ? origin->dotsPerInch : 0,
                                .iccProfile = target.bytes,
                                .exif
                                = origin != nullptr ? origin->exif : std::vector<std::uint8_t>()};
    WriteReport report;
    replaceFile(file, [&](const std::filesystem::path& temporary) {
        writeInto(temporary, file, samples, metadataFor(image, options, format));
        report = reported(image, options, format, target.outcome, temporary);
    });
    return report;
}

} // namespace core::io
