/// @file The end of a file's name. Private to core/io.

#pragma once

#include <algorithm>
#include <filesystem>
#include <string>

namespace core::io {

/// Lower case, without the dot; empty if the name has none.
inline std::string lowerExtension(const std::filesystem::path& file)
{
    auto extension = file.extension().string();
    extension.erase(0, 1);
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return extension;
}

} // namespace core::io
