/// @file Opening picture files and their samples. Private to core/io.

#pragma once

#include "core/image/image.h"

#include <OpenImageIO/imageio.h>
#include <filesystem>
#include <memory>
#include <vector>

namespace core::io {

/// An opened picture file, checked as far as its header goes. Used by one thread.
class PictureInput {
public:
    /// @throws core::Error naming the file, if it is missing, unreadable or no picture.
    explicit PictureInput(std::filesystem::path file);

    const std::filesystem::path& file() const { return m_file; }
    const OIIO::ImageSpec& spec() const { return m_input->spec(); }
    std::string format() const { return m_input->format_name(); }

    /// As stored, before its orientation is applied.
    Size size() const { return {spec().width, spec().height}; }

    /// EXIF's tag 0x0112; 1 if the file does not say.
    int orientation() const { return spec().get_int_attribute("Orientation", 1); }

    /// All channels, interleaved; integers are scaled to [0, 1].
    /// @throws core::Error if the file is truncated or damaged, or larger than memory.
    std::vector<float> samples();

private:
    std::filesystem::path m_file;
    std::unique_ptr<OIIO::ImageInput> m_input;
};

} // namespace core::io
