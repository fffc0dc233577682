/// @file A picture in memory: what every engine takes and returns.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace core {

struct Size {
    int width = 0;
    int height = 0;

    bool operator==(const Size&) const = default;
};

/// What a picture file said besides its pixels. Immutable once read, shared by all copies.
struct PictureOrigin {
    std::string fileFormat = {}; ///< OpenImageIO's name: "jpeg", "png", "tiff", "webp", "openexr"
    int bitsPerChannel = 8; ///< of the file: 8, 16 or 32
    bool floatingPoint = false; ///< half or float pixels in the file
    bool bentHighlights = false; ///< some were brighter than white; core/io bent them below it
    std::vector<std::uint8_t> iccProfile = {}; ///< empty: sRGB is assumed
    std::vector<std::uint8_t> exif
        = {}; ///< a TIFF-structured block; orientation already applied, thumbnail dropped
    std::string xmp = {}; ///< an XMP packet
    std::vector<std::uint8_t> iptc = {};
    double dotsPerInch = 0; ///< 0: the file does not say
};

/// RGB pixels, interleaved float, display-referred sRGB in [0, 1], top row first; optionally alpha.
///
/// Straight (unassociated) alpha in [0, 1], one value a pixel, empty if the picture is opaque. A
/// value type; copying copies the pixels, so long-lived ones are passed as shared_ptr<const Image>.
class Image {
public:
    Image() = default;

    /// Black and opaque. Both sides at least 1.
    Image(int width, int height);

    int width() const { return m_size.width; }
    int height() const { return m_size.height; }
    Size size() const { return m_size; }
    bool isEmpty() const { return m_pixels.empty(); }

    /// 3 * width * height values.
    std::span<float> pixels() { return m_pixels; }
    std::span<const float> pixels() const { return m_pixels; }

    /// The three values at column x of row y.
    std::span<float, 3> at(int x, int y)
    {
        return std::span<float, 3>(m_pixels.data() + offset(x, y), 3);
    }
    std::span<const float, 3> at(int x, int y) const
    {
        return std::span<const float, 3>(m_pixels.data() + offset(x, y), 3);
    }

    /// width * height values, or none for an opaque picture.
    std::span<float> alpha() { return m_alpha; }
    std::span<const float> alpha() const { return m_alpha; }
    bool hasAlpha() const { return !m_alpha.empty(); }

    /// Takes width * height values, or none to make the picture opaque.
    void setAlpha(std::vector<float> alpha);

    /// Null for a picture that was not read from a file.
    const std::shared_ptr<const PictureOrigin>& origin() const { return m_origin; }
    void setOrigin(std::shared_ptr<const PictureOrigin> origin) { m_origin = std::move(origin); }

private:
    std::size_t offset(int x, int y) const
    {
        return 3
            * (static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width)
               + static_cast<std::size_t>(x));
    }

    Size m_size;
    std::vector<float> m_pixels;
    std::vector<float> m_alpha;
    std::shared_ptr<const PictureOrigin> m_origin;
};

} // namespace core
