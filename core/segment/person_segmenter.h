/// @file Finds the person in a photograph.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace core::segment {

struct PersonSegmenterOptions {
    std::filesystem::path weights = {}; ///< a `segnet` safetensors file
    std::vector<int> networkSizes
        = {192, 256, 320}; ///< long sides, in pixels, at which the network looks at the picture
    bool askColours = true; ///< GrabCut where the network hesitates: agreedWithColours()
    bool refineEdges = true; ///< guided filter (He et al. 2013) at the picture's own size
};

/// A SegNet (Badrinarayanan et al. 2015) with its after-treatment. Thread-safe once built.
class PersonSegmenter final {
public:
    /// @throws core::Error if the weights are missing or foreign.
    explicit PersonSegmenter(const PersonSegmenterOptions& options);
    ~PersonSegmenter();
    PersonSegmenter(PersonSegmenter&&) noexcept;
    PersonSegmenter& operator=(PersonSegmenter&&) noexcept;

    /// Soft mask of the picture's size. Blocks; small islands are removed, edges follow the
    /// picture's, and only there is it soft.
    /// @throws core::Cancelled
    Mask segment(const Image& image, const std::stop_token& stop = {}) const;

private:
    struct Network;

    Mask probability(const Image& image, const std::stop_token& stop) const;

    PersonSegmenterOptions m_options;
    std::unique_ptr<Network> m_network;
};

} // namespace core::segment
