/// @file How bright the pictures of a collection are.

#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace core::dataset {

struct MeasuredPicture {
    std::filesystem::path file = {};
    double brightness = 0; ///< mean HSP, 0 to 1 (Eq. 7 of the CycleGAN relighting paper, by 255)
    std::uint64_t hash = 0; ///< perceptualHash()
};

struct UnreadablePicture {
    std::filesystem::path file = {};
    std::string reason = {}; ///< a sentence that names the file
};

struct MeasuredCollection {
    std::vector<MeasuredPicture> pictures = {}; ///< in the files' order
    std::vector<UnreadablePicture> unreadable = {};

    /// Of the brightest picture; 0 if there is none.
    double largestBrightness() const;
};

/// All pictures below a folder, sorted by path. @throws core::Error if there is none.
std::vector<std::filesystem::path> listPictureTree(const std::filesystem::path& folder);

/// Measures every file on all cores, at a reduced size where that is faster.
///
/// What was measured before is taken from `cache` (a file that is made and kept up to date; empty:
/// none) as long as a file's path, size and time are the same.
/// @throws core::Cancelled; what was measured until then is in the cache.
MeasuredCollection measureBrightness(const std::vector<std::filesystem::path>& files,
                                     const std::filesystem::path& cache,
                                     ProgressObserver* progress = nullptr,
                                     const std::stop_token& stop = {});

} // namespace core::dataset
