#include "core/dataset/picture_cache.h"

#include "core/image/mask.h"
#include "core/image/resize.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace core::dataset {

namespace {

std::vector<std::uint8_t> toBytes(std::span<const float> values)
{
    std::vector<std::uint8_t> bytes(values.size());
    std::transform(values.begin(), values.end(), bytes.begin(), [](float value) {
        return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
    });
    return bytes;
}

Size shortSideFitted(Size size, int shortSide)
{
    const int current = std::min(size.width, size.height);
    if (shortSide <= 0 || current <= shortSide) {
        return size;
    }
    const double factor = static_cast<double>(shortSide) / current;
    const auto scaled = [&](int side) {
        return std::max(shortSide, static_cast<int>(std::lround(side * factor)));
    };
    return {scaled(size.width), scaled(size.height)};
}

BytePicture readRgb(const std::filesystem::path& file, int shortSide)
{
    auto image = io::readPicture(file);
    const auto size = shortSideFitted(image.size(), shortSide);
    if (!(size == image.size())) {
        image = resized(image, size);
    }
    return {.size = size, .channels = 3, .pixels = toBytes(image.pixels())};
}

BytePicture readMaskBytes(const std::filesystem::path& file, int shortSide)
{
    auto mask = io::readMask(file);
    const auto size = shortSideFitted(mask.size(), shortSide);
    if (!(size == mask.size())) {
        mask = resized(mask, size);
    }
    return {.size = size, .channels = 1, .pixels = toBytes(mask.values())};
}

} // namespace

PictureCache::PictureCache(std::vector<std::filesystem::path> files,
                           const PictureCacheOptions& options)
    : m_files(std::move(files))
    , m_options(options)
    , m_pictures(m_files.size())
{
}

std::shared_ptr<const BytePicture> PictureCache::at(std::size_t index) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_pictures.at(index)) {
            return m_pictures[index];
        }
    }
    auto picture
        = decoded(index); // unlocked: two threads may decode the same one, which is harmless
    const std::lock_guard lock(m_mutex);
    if (!m_pictures[index] && m_bytes + picture->pixels.size() <= m_options.memoryBudget) {
        m_pictures[index] = picture;
        m_bytes += picture->pixels.size();
    }
    return picture;
}

std::shared_ptr<const BytePicture> PictureCache::decoded(std::size_t index) const
{
    const auto& file = m_files.at(index);
    return std::make_shared<const BytePicture>(m_options.kind == PictureCacheOptions::Kind::Mask
                                                   ? readMaskBytes(file, m_options.shortSide)
                                                   : readRgb(file, m_options.shortSide));
}

} // namespace core::dataset
