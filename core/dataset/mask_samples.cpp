#include "core/dataset/mask_samples.h"

#include "core/base/error.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <map>
#include <string>

namespace core::dataset {

namespace {

using Paths = std::vector<std::filesystem::path>;

Paths pictureFiles(const std::vector<MaskedFile>& files)
{
    Paths paths;
    std::transform(files.begin(), files.end(), std::back_inserter(paths),
                   [](const MaskedFile& file) { return file.picture; });
    return paths;
}

Paths maskFiles(const std::vector<MaskedFile>& files)
{
    Paths paths;
    std::transform(files.begin(), files.end(), std::back_inserter(paths),
                   [](const MaskedFile& file) { return file.mask; });
    return paths;
}

/// Lays `front` over `back` where `frontMask` says so; the result is in `front` and `frontMask`.
void layOver(std::span<float> front, std::span<float> frontMask, std::span<const float> back,
             std::span<const float> backMask)
{
    for (std::size_t pixel = 0; pixel < frontMask.size(); ++pixel) {
        const float opacity = frontMask[pixel];
        for (std::size_t value = 3 * pixel; value < 3 * pixel + 3; ++value) {
            front[value] = opacity * front[value] + (1 - opacity) * back[value];
        }
        frontMask[pixel] = std::max(opacity, backMask[pixel]);
    }
}

PictureCache maskCache(const std::vector<MaskedFile>& files, int shortSide)
{
    return {maskFiles(files), {.kind = PictureCacheOptions::Kind::Mask, .shortSide = shortSide}};
}

constexpr int kShortSideInSamples = 3; ///< larger pictures lose nothing that a view could show

} // namespace

std::vector<MaskedFile> pairWithMasks(const Paths& pictures,
                                      const std::filesystem::path& maskFolder)
{
    std::map<std::string, std::filesystem::path> masks;
    for (const auto& mask : io::listPictures(maskFolder)) {
        masks.emplace(mask.stem().string(), mask);
    }
    std::vector<MaskedFile> files;
    for (const auto& picture : pictures) {
        const auto mask = masks.find(picture.stem().string());
        if (mask == masks.end()) {
            throw Error("The picture " + picture.string() + " has no mask of the same name in "
                        + maskFolder.string() + "; add one or take the picture out.");
        }
        files.push_back({.picture = picture, .mask = mask->second});
    }
    return files;
}

MaskSamples::MaskSamples(const std::vector<MaskedFile>& files, const MaskSamplesOptions& options)
    : m_options(options)
    , m_files(files.size())
    , m_pictures(pictureFiles(files), {.shortSide = kShortSideInSamples * options.size})
    , m_masks(maskCache(files, kShortSideInSamples * options.size))
    , m_order(options.seed, files.size())
{
}

void MaskSamples::fill(std::uint64_t index, std::span<const std::span<float>> parts) const
{
    Random random(m_options.seed, Random::Purpose::View, index);
    fillFrom(m_order.at(index), random, parts[0], parts[1]);

    Random backgroundRandom(m_options.seed, Random::Purpose::Background, index);
    if (backgroundRandom.chance(m_options.replaceBackground)) {
        std::vector<float> rgb(parts[0].size());
        std::vector<float> mask(parts[1].size());
        fillFrom(backgroundRandom.below(m_pictures.count()), backgroundRandom, rgb, mask);
        layOver(parts[0], parts[1], rgb, mask);
    }
}

void MaskSamples::fillFrom(std::size_t file, Random& random, std::span<float> rgb,
                           std::span<float> mask) const
{
    const auto picture = m_pictures.at(file);
    const auto label = m_masks.at(file);
    if (!(picture->size == label->size)) {
        throw Error("The mask " + m_masks.file(file).string()
                    + " has another size than its picture " + m_pictures.file(file).string()
                    + "; make them equal.");
    }
    const auto view = randomView(picture->size, m_options.view, random);
    look(*picture, view, m_options.size, rgb);
    look(*label, view, m_options.size, mask);
    jitterColours(rgb, m_options.jitter, random);
}

} // namespace core::dataset
