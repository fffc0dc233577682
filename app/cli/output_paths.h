/// @file Where results go, and that nothing the user gave is overwritten.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// Whether `path` means a folder: it is one, or ends with a slash.
bool meansFolder(const std::filesystem::path& path);

/// Makes the folder and those above it, and sees that files can be written there.
/// @throws core::Error, also if the name is a picture's: someone wants many results in one file.
void requireFolder(const std::filesystem::path& folder);

/// That a picture can be written there: a known extension, in a folder that exists and can be
/// written to.
/// @throws core::Error
void requireWritablePicture(const std::filesystem::path& file);

/// @throws core::Error if `output` is one of `inputs`, by whatever path.
void requireNoInput(const std::filesystem::path& output,
                    const std::vector<std::filesystem::path>& inputs);

} // namespace app
