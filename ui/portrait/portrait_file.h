/// @file Portraits as files (.chiaro): the sources by name and sum, the look, the painted mask.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <map>
#include <mutex>

namespace ui {

/// SHA-256 sums of files, kept as long as a file's size and time stay.
///
/// Thread-safe.
class SourceSums final {
public:
    /// In hexadecimal digits; empty for a file that cannot be read.
    QByteArray sumOf(const std::filesystem::path& file);

private:
    struct Known {
        std::uintmax_t size = 0;
        std::filesystem::file_time_type time = {};
        QByteArray sum = {};
    };

    std::mutex m_mutex;
    std::map<std::filesystem::path, Known> m_known;
};

/// A portrait as it was read, and what the user should know of it.
struct ReadPortrait {
    PortraitState state = {};
    QStringList notices = {}; ///< sources that have moved, changed or gone
};

/// JSON, with the mask inside as a PNG. Written beside and renamed. Blocks.
/// @throws core::Error naming the file
void writePortrait(const PortraitState& state, const std::filesystem::path& file, SourceSums& sums);

/// Sources are looked for where they were, then relative to the document, then beside it. Blocks.
/// @throws core::Error if the file is no portrait, or its photograph is nowhere.
ReadPortrait readPortrait(const std::filesystem::path& file, SourceSums& sums);

/// The ending of their names, without dot.
inline constexpr const char* kPortraitExtension = "chiaro";

} // namespace ui
