/// @file Pictures with masks of the persons in them, varied for training.

#pragma once

#include "core/dataset/colour_jitter.h"
#include "core/dataset/file_order.h"
#include "core/dataset/sample_source.h"
#include "core/dataset/view.h"

namespace core::dataset {

/// A picture file and the mask file of the same stem.
struct MaskedFile {
    std::filesystem::path picture = {};
    std::filesystem::path mask = {};
};

/// Pairs the pictures with the masks of `maskFolder` by stem.
/// @throws core::Error naming the first picture without a mask.
std::vector<MaskedFile> pairWithMasks(const std::vector<std::filesystem::path>& pictures,
                                      const std::filesystem::path& maskFolder);

struct MaskSamplesOptions {
    int size = 192;
    std::uint64_t seed = 1;
    ViewOptions view = {.smallest = 0.6, .largest = 1.4, .maxAngle = 0.15};
    ColourJitter jitter = {};
    double replaceBackground = 0.15; ///< probability that the persons stand before another picture
};

/// Two parts: the picture (3 channels) and its mask (1 channel).
///
/// A replaced background may hold persons of its own; they stay persons in the mask, so no label
/// becomes wrong.
class MaskSamples final : public SampleSource {
public:
    MaskSamples(const std::vector<MaskedFile>& files, const MaskSamplesOptions& options);

    std::vector<int> channels() const override { return {3, 1}; }
    int size() const override { return m_options.size; }
    std::uint64_t epoch() const override { return m_files; }
    void fill(std::uint64_t index, std::span<const std::span<float>> parts) const override;

private:
    void fillFrom(std::size_t file, Random& random, std::span<float> rgb,
                  std::span<float> mask) const;

    MaskSamplesOptions m_options;
    std::size_t m_files;
    PictureCache m_pictures;
    PictureCache m_masks;
    FileOrder m_order;
};

} // namespace core::dataset
