/// @file ICC profiles and conversions between them, through lcms2. Private to core/io.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::io {

enum class ColorModel { Grey, Rgb, Cmyk };

/// How many channels colours of a model have.
std::size_t colorCount(ColorModel model);

/// A colour space that pictures can be in. Immutable; copies share it.
class ColorProfile final {
public:
    static ColorProfile srgb();

    /// sRGB's primaries under a power curve; 1 is linear light.
    static ColorProfile withGamma(double gamma);

    /// A file's profile; absent if it is damaged or of a kind that describes no picture.
    static std::optional<ColorProfile> parsed(std::span<const std::uint8_t> bytes);

    ColorModel model() const { return m_model; }

    /// What the profile calls itself: "Display P3".
    std::string name() const;

    /// The profile as a file. The same profile gives the same bytes on any day.
    std::vector<std::uint8_t> bytes() const;

    /// Whether colours can also be converted into it.
    bool canBeTarget() const;

    void* handle() const { return m_handle.get(); }

private:
    ColorProfile(void* handle, ColorModel model);

    std::shared_ptr<void> m_handle;
    ColorModel m_model;
};

/// From one profile's colours to another's, relative colorimetric with black point compensation.
///
/// Float throughout, so nothing is clipped or banded on the way. Thread-safe.
class ColorConversion final {
public:
    /// `extraChannels` follow the colours in every source pixel and are skipped; the target has
    /// none. @returns nothing where lcms2 finds no way, as with damaged profiles.
    static std::optional<ColorConversion>
    between(const ColorProfile& from, std::size_t extraChannels, const ColorProfile& to);

    /// Whether colours come out as they went in, to less than half a step of 8 bits; most
    /// embedded profiles are sRGB under some name.
    bool changesNothing() const;

    /// CMYK is in [0, 1], 1 = full ink. `to` may be `from` where the pixels are as long.
    void apply(const float* from, float* to, std::size_t pixels) const;

private:
    ColorConversion(const ColorProfile& from, std::size_t extraChannels, void* transform);

    ColorModel m_model;
    std::size_t m_channels;
    std::shared_ptr<void> m_transform;
};

} // namespace core::io
