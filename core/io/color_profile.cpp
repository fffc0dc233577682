#include "core/io/color_profile.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <lcms2.h>
#include <string_view>
#include <utility>

namespace core::io {

namespace {

/// Pixels that a conversion scales to lcms2's unit for ink, at a time.
constexpr std::size_t kChunk = 1024;

/// The date in a profile's header: year, month, day, hours, minutes, seconds.
constexpr std::ptrdiff_t kDateOffset = 24;
constexpr std::array<std::uint8_t, 12> kFixedDate = {0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};

std::optional<ColorModel> modelOf(cmsHPROFILE profile)
{
    switch (cmsGetColorSpace(profile)) {
    case cmsSigGrayData:
        return ColorModel::Grey;
    case cmsSigRgbData:
        return ColorModel::Rgb;
    case cmsSigCmykData:
        return ColorModel::Cmyk;
    default:
        return std::nullopt;
    }
}

unsigned pixelFormat(ColorModel model, std::size_t extraChannels)
{
    const auto space = model == ColorModel::Grey ? PT_GRAY
        : model == ColorModel::Rgb               ? PT_RGB
                                                 : PT_CMYK;
    return static_cast<unsigned>(FLOAT_SH(1) | COLORSPACE_SH(space) | EXTRA_SH(extraChannels)
                                 | CHANNELS_SH(colorCount(model)) | BYTES_SH(4));
}

void* required(void* made)
{
    if (made == nullptr) {
        throw Error("The colour profile cannot be used, or there is not enough memory for it.");
    }
    return made;
}

} // namespace

std::size_t colorCount(ColorModel model)
{
    switch (model) {
    case ColorModel::Grey:
        return 1;
    case ColorModel::Rgb:
        return 3;
    default:
        return 4;
    }
}

ColorProfile::ColorProfile(void* handle, ColorModel model)
    : m_handle(required(handle), cmsCloseProfile)
    , m_model(model)
{
}

ColorProfile ColorProfile::srgb()
{
    return {cmsCreate_sRGBProfile(), ColorModel::Rgb};
}

ColorProfile ColorProfile::withGamma(double gamma)
{
    const cmsCIExyY white = {0.3127, 0.3290, 1.0};
    const cmsCIExyYTRIPLE primaries = {{0.64, 0.33, 1.0}, {0.30, 0.60, 1.0}, {0.15, 0.06, 1.0}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    const std::array<cmsToneCurve*, 3> curves = {curve, curve, curve};
    cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves.data());
    cmsFreeToneCurve(curve);
    return {profile, ColorModel::Rgb};
}

std::optional<ColorProfile> ColorProfile::parsed(std::span<const std::uint8_t> bytes)
{
    cmsHPROFILE profile
        = cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size()));
    if (profile == nullptr) {
        return std::nullopt;
    }
    const auto model = modelOf(profile);
    if (!model) {
        cmsCloseProfile(profile);
        return std::nullopt;
    }
    ColorProfile result(profile, *model);
    if (!ColorConversion::between(result, 0, srgb())) {
        return std::nullopt;
    }
    return result;
}

std::string ColorProfile::name() const
{
    std::array<char, 256> text = {};
    cmsGetProfileInfoASCII(handle(), cmsInfoDescription, "en", "US", text.data(), text.size() - 1);
    const std::string_view name = text.data();
    return std::string(name.substr(0, name.find_last_not_of(' ') + 1));
}

std::vector<std::uint8_t> ColorProfile::bytes() const
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(handle(), nullptr, &size);
    std::vector<std::uint8_t> result(size);
    cmsSaveProfileToMem(handle(), result.data(), &size);
    std::copy(kFixedDate.begin(), kFixedDate.end(), result.begin() + kDateOffset);
    return result;
}

bool ColorProfile::canBeTarget() const
{
    return m_model == ColorModel::Rgb && ColorConversion::between(srgb(), 0, *this);
}

std::optional<ColorConversion> ColorConversion::between(const ColorProfile& from,
                                                        std::size_t extraChannels,
                                                        const ColorProfile& to)
{
    cmsHTRANSFORM transform
        = cmsCreateTransform(from.handle(), pixelFormat(from.model(), extraChannels), to.handle(),
                             pixelFormat(to.model(), 0), INTENT_RELATIVE_COLORIMETRIC,
                             cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION);
    return transform == nullptr ? std::nullopt
                                : std::optional(ColorConversion(from, extraChannels, transform));
}

ColorConversion::ColorConversion(const ColorProfile& from, std::size_t extraChannels,
                                 void* transform)
    : m_model(from.model())
    , m_channels(colorCount(from.model()) + extraChannels)
    , m_transform(transform, cmsDeleteTransform)
{
}

bool ColorConversion::changesNothing() const
{
    if (m_model != ColorModel::Rgb) {
        return false;
    }
    std::vector<float> color(m_channels);
    constexpr int kSteps = 9;
    for (int i = 0; i < kSteps * kSteps * kSteps; ++i) {
        const auto step = [](int k) { return static_cast<float>(k % kSteps) / (kSteps - 1); };
        std::ranges::copy(std::array{step(i), step(i / kSteps), step(i / (kSteps * kSteps))},
                          color.begin());
        std::array<float, 3> converted = {};
        apply(color.data(), converted.data(), 1);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            if (!(std::abs(converted[channel] - color[channel]) < 0.5F / 255)) {
                return false;
            }
        }
    }
    return true;
}

void ColorConversion::apply(const float* from, float* to, std::size_t pixels) const
{
    if (m_model != ColorModel::Cmyk) {
        cmsDoTransform(m_transform.get(), from, to, static_cast<cmsUInt32Number>(pixels));
        return;
    }
    std::vector<float> percent(kChunk * m_channels);
    for (std::size_t done = 0; done < pixels; done += kChunk) {
        const auto count = std::min(kChunk, pixels - done);
        const float* source = from + done * m_channels;
        std::transform(source, source + count * m_channels, percent.begin(),
                       [](float ink) { return 100 * ink; });
        cmsDoTransform(m_transform.get(), percent.data(), to + 3 * done,
                       static_cast<cmsUInt32Number>(count));
    }
}

} // namespace core::io
