/// @file What came with the program for the portrait workspace.

#pragma once

#include <filesystem>
#include <vector>

namespace ui {

/// Pictures and presets to begin with.
struct BundledPictures {
    std::vector<std::filesystem::path> styles = {};
    std::filesystem::path sampleContent = {}; ///< empty: no sample to try
    std::filesystem::path sampleStyle = {};
    std::filesystem::path presets = {}; ///< a folder
};

} // namespace ui
