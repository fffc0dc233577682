/// @file Random views of pictures, one folder for each part of a sample.

#pragma once

#include "core/dataset/file_order.h"
#include "core/dataset/sample_source.h"
#include "core/dataset/view.h"

#include <deque>

namespace core::dataset {

/// One folder's pictures and how they are looked at.
struct PictureStream {
    std::vector<std::filesystem::path> files = {}; ///< at least one
    ViewOptions view = {};
    bool jitterColours = false;
};

struct PictureSamplesOptions {
    int size = 128;
    std::uint64_t seed = 1;
};

/// Sample k = one random view from each stream; each stream has its own order of files.
class PictureSamples final : public SampleSource {
public:
    PictureSamples(std::vector<PictureStream> streams, const PictureSamplesOptions& options);

    std::vector<int> channels() const override { return std::vector<int>(m_streams.size(), 3); }
    int size() const override { return m_options.size; }
    std::uint64_t epoch() const override;
    void fill(std::uint64_t index, std::span<const std::span<float>> parts) const override;

private:
    void fillPart(std::size_t part, std::uint64_t index, std::span<float> values) const;

    std::vector<PictureStream> m_streams;
    PictureSamplesOptions m_options;
    std::deque<PictureCache> m_caches; ///< which cannot be moved
    std::vector<FileOrder> m_orders;
};

} // namespace core::dataset
