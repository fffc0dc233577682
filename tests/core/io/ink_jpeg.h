/// @file A JPEG in printing inks.

#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <jpeglib.h>
#include <memory>
#include <vector>

namespace tests {

/// 16 x 16 pixels of one colour in cyan, magenta, yellow and black [0, 1], stored inverted as
/// Adobe's programs do; without a profile if that is empty.
inline void writeInkJpeg(const std::filesystem::path& file, const std::array<float, 4>& inks,
                         const std::vector<std::uint8_t>& profile = {})
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::fopen(file.c_str(), "wb"),
                                                                 std::fclose);
    jpeg_error_mgr errors = {};
    jpeg_compress_struct jpeg = {};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    jpeg_stdio_dest(&jpeg, stream.get());
    jpeg.image_width = jpeg.image_height = 16;
    jpeg.input_components = 4;
    jpeg.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 100, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    if (!profile.empty()) {
        jpeg_write_icc_profile(&jpeg, profile.data(), static_cast<unsigned>(profile.size()));
    }
    std::array<JSAMPLE, 64> row = {};
    for (std::size_t i = 0; i < row.size(); ++i) {
        row.at(i) = static_cast<JSAMPLE>(255 - std::lround(255 * inks.at(i % 4)));
    }
    JSAMPLE* rows = row.data();
    while (jpeg.next_scanline < jpeg.image_height) {
        jpeg_write_scanlines(&jpeg, &rows, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
}

} // namespace tests
