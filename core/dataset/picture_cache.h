/// @file Decoded training pictures, kept in memory while it lasts.

#pragma once

#include "core/image/image.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace core::dataset {

/// Eight-bit pixels, interleaved, top row first: a quarter of what an Image takes.
struct BytePicture {
    Size size = {};
    int channels = 3; ///< 3 = RGB, 1 = mask
    std::vector<std::uint8_t> pixels = {};
};

struct PictureCacheOptions {
    enum class Kind { Rgb, Mask };

    Kind kind = Kind::Rgb;
    int shortSide = 0; ///< larger pictures are scaled down to it when read; 0: never
    std::size_t memoryBudget = std::size_t{4} << 30; ///< bytes; beyond it pictures are read anew
};

/// A list of picture files, decoded at first use. Safe to use from several threads.
class PictureCache final {
public:
    PictureCache(std::vector<std::filesystem::path> files, const PictureCacheOptions& options = {});

    std::size_t count() const { return m_files.size(); }
    const std::filesystem::path& file(std::size_t index) const { return m_files.at(index); }

    /// The decoded picture of file `index`. @throws core::Error as io::readPicture().
    std::shared_ptr<const BytePicture> at(std::size_t index) const;

private:
    std::shared_ptr<const BytePicture> decoded(std::size_t index) const;

    std::vector<std::filesystem::path> m_files;
    PictureCacheOptions m_options;
    mutable std::mutex m_mutex; ///< guards the two below
    mutable std::vector<std::shared_ptr<const BytePicture>> m_pictures;
    mutable std::size_t m_bytes = 0;
};

} // namespace core::dataset
