/// @file Where results go, and that nothing the user gave is overwritten.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// Whether `path` means a folder: it is one, or ends with a slash.
bool meansFolder(const std::filesystem::path& path);

/// Makes the folder and those above it. @throws core::Error
void requireFolder(const std::filesystem::path& folder);

/// That a picture can be written there: a known extension, in a folder that exists.
/// @throws core::Error
void requireWritablePicture(const std::filesystem::path& file);

/// @throws core::Error if `output` is one of `inputs`, by whatever path.
void requireNoInput(const std::filesystem::path& output,
                    const std::vector<std::filesystem::path>& inputs);

} // namespace app
