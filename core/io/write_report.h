/// @file Telling the user what became of what was read. Private to core/io.

#pragma once

#include "core/image/image.h"
#include "core/io/metadata.h"
#include "core/io/output_format.h"
#include "core/io/picture_file.h"

#include <filesystem>
#include <string>

namespace core::io {

/// How colours were brought into the file.
struct ColorOutcome {
    std::string from = {}; ///< name of the profile that was read; empty if there was none
    std::string to = {}; ///< name of the profile that was written
    std::string reason = {}; ///< why `to` is not what was asked for; empty if it is
};

/// Compares the picture with the file that was made of it, by reading that file's header.
WriteReport reported(const Image& image, const WriteOptions& options, const OutputFormat& format,
                     const ColorOutcome& colors, const std::filesystem::path& written);

} // namespace core::io
