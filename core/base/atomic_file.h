/// @file Files that appear whole or not at all.

#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

namespace core {

/// Writes the file whose path it is given, which exists, is empty and has the extension of the
/// final file.
using FileWriter = std::function<void(const std::filesystem::path& temporary)>;

/// Replaces `file` by what `write` writes: beside it under a hidden name, flushed to the disk, then
/// renamed.
///
/// Until the rename the old file is untouched, also when the power fails; its permissions are kept,
/// and a link is followed. What `write` throws is passed on after the temporary was removed.
/// @throws core::Error naming `file` and the system's reason.
void replaceFile(const std::filesystem::path& file, const FileWriter& write);

/// Makes sure that replaceFile() could begin now, by creating and removing its temporary; for work
/// of minutes whose result is written last.
/// @throws core::Error naming `file` and the system's reason.
void requireWritable(const std::filesystem::path& file);

/// As replaceFile() with these bytes.
void writeFile(const std::filesystem::path& file, std::span<const std::byte> bytes);

/// As replaceFile() with this text.
void writeFile(const std::filesystem::path& file, std::string_view text);

} // namespace core
