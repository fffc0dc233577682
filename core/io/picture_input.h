/// @file Opening picture files and their samples. Private to core/io.

#pragma once

#include "core/image/image.h"
#include "core/io/color_profile.h"

#include <OpenImageIO/imageio.h>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::io {

/// What the samples of a pixel mean; colours come first.
struct PixelLayout {
    ColorModel model = ColorModel::Rgb;
    std::size_t channels = 3;
    std::size_t alpha = 0; ///< the channel's index; 0: none
    bool premultiplied = false; ///< colours were multiplied by alpha in the file
};

/// An opened picture file, checked as far as its header goes. Used by one thread.
class PictureInput {
public:
    /// @throws core::Error naming the file, if it is missing, unreadable or no picture.
    explicit PictureInput(std::filesystem::path file);

    const std::filesystem::path& file() const { return m_file; }
    const PixelLayout& layout() const { return m_layout; }

    /// As stored, before its orientation is applied.
    Size size() const { return {spec().width, spec().height}; }
    std::size_t pixelCount() const;

    /// OpenImageIO's name: "jpeg".
    std::string format() const { return m_input->format_name(); }
    int bitsPerChannel() const;
    bool isFloatingPoint() const { return spec().format.is_floating_point(); }
    double dotsPerInch() const;

    /// EXIF's tag 0x0112; 1 if the file does not say.
    int orientation() const { return spec().get_int_attribute("Orientation", 1); }

    std::vector<std::uint8_t> iccProfile() const;

    /// What an OpenEXR header says in its own way, as EXIF; empty for other formats.
    std::vector<std::uint8_t> exif() const;

    /// The exponent that the file names for lack of a profile; absent where it is about sRGB's.
    std::optional<double> gamma() const;

    /// All channels, interleaved, into pixelCount() * layout().channels values; integers are
    /// scaled to [0, 1].
    /// @throws core::Error if the file is truncated or damaged.
    void readSamples(std::span<float> samples);

private:
    const OIIO::ImageSpec& spec() const { return m_input->spec(); }

    std::filesystem::path m_file;
    std::unique_ptr<OIIO::ImageInput> m_input;
    PixelLayout m_layout;
};

} // namespace core::io
