#include "core/io/exr_attributes.h"

#include <array>
#include <cmath>
#include <exiv2/exiv2.hpp>

namespace core::io {

namespace {

/// EXIF's key and OpenImageIO's name, which stands for OpenEXR's own where there is one.
struct Entry {
    const char* key = nullptr;
    const char* attribute = nullptr;
};

constexpr std::array kTexts = {Entry{"Exif.Image.Artist", "Artist"},
                               Entry{"Exif.Image.Copyright", "Copyright"},
                               Entry{"Exif.Image.ImageDescription", "ImageDescription"},
                               Entry{"Exif.Image.Make", "Make"},
                               Entry{"Exif.Image.Model", "Model"},
                               Entry{"Exif.Photo.DateTimeOriginal", "Exif:DateTimeOriginal"},
                               Entry{"Exif.Photo.LensModel", "Exif:LensModel"}};

constexpr std::array kNumbers
    = {Entry{"Exif.Photo.ExposureTime", "ExposureTime"}, Entry{"Exif.Photo.FNumber", "FNumber"},
       Entry{"Exif.Photo.FocalLength", "Exif:FocalLength"}};

/// 0.008 is 1/125, as cameras write it; 5.6 is 560/100.
Exiv2::URational rational(float value)
{
    constexpr float kShort = 0.3F; // seconds
    constexpr std::uint32_t kParts = 100;
    if (value < kShort) {
        return {1, static_cast<std::uint32_t>(std::lround(1 / value))};
    }
    return {static_cast<std::uint32_t>(std::lround(kParts * value)), kParts};
}

Exiv2::ExifData decoded(std::span<const std::uint8_t> exif)
{
    Exiv2::ExifData data;
    if (!exif.empty()) {
        Exiv2::ExifParser::decode(data, exif.data(), static_cast<std::uint32_t>(exif.size()));
    }
    return data;
}

void enterAll(const Exiv2::ExifData& exif, OIIO::ImageSpec& header)
{
    for (const Entry& entry : kTexts) {
        const auto found = exif.findKey(Exiv2::ExifKey(entry.key));
        if (found != exif.end() && found->count() > 0) {
            header.attribute(entry.attribute, found->toString());
        }
    }
    for (const Entry& entry : kNumbers) {
        const auto found = exif.findKey(Exiv2::ExifKey(entry.key));
        if (found != exif.end() && found->count() > 0 && found->toFloat() > 0) {
            header.attribute(entry.attribute, found->toFloat());
        }
    }
}

} // namespace

std::vector<std::uint8_t> exifOf(const OIIO::ImageSpec& header)
{
    Exiv2::ExifData exif;
    for (const Entry& entry : kTexts) {
        const auto text = header.get_string_attribute(entry.attribute);
        if (!text.empty()) {
            exif[entry.key] = text.c_str();
        }
    }
    for (const Entry& entry : kNumbers) {
        const float value = header.get_float_attribute(entry.attribute);
        if (std::isfinite(value) && value > 0) {
            exif[entry.key] = rational(value);
        }
    }
    Exiv2::Blob block;
    if (!exif.empty()) {
        Exiv2::ExifParser::encode(block, Exiv2::littleEndian, exif);
    }
    return block;
}

void enterExif(std::span<const std::uint8_t> exif, OIIO::ImageSpec& header)
{
    try {
        enterAll(decoded(exif), header);
    } catch (const Exiv2::AnyError&) { // NOLINT(bugprone-empty-catch): as metadata everywhere
    }
}

} // namespace core::io
