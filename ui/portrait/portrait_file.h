/// @file Portraits as files (.chiaro): the sources by name and sum, the look, the painted mask.

#pragma once

#include "ui/portrait/portrait_state.h"
#include "ui/portrait/snapshot.h"
#include "ui/portrait/source_sums.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// A portrait as it was read, and what the user should know of it.
struct ReadPortrait {
    PortraitState state = {}; ///< without content if its photographs are nowhere
    std::vector<Snapshot> snapshots = {};
    QStringList notices = {}; ///< sources that have moved, changed or gone
    std::vector<std::filesystem::path> missing = {}; ///< sources that are nowhere
};

/// JSON, with masks inside as PNG and snapshots as small pictures. Written beside and renamed.
/// Blocks. @throws core::Error naming the file
void writePortrait(const PortraitState& state, const std::filesystem::path& file, SourceSums& sums,
                   const std::vector<Snapshot>& snapshots = {});

/// Sources are looked for where they were, relative to the document, beside it, in `alsoIn` and the
/// folders below; under another name, too, if their sum is the same. Blocks.
/// @throws core::Error if the file is no portrait.
ReadPortrait readPortrait(const std::filesystem::path& file, SourceSums& sums,
                          const std::filesystem::path& alsoIn = {});

/// The ending of their names, without dot.
inline constexpr const char* kPortraitExtension = "chiaro";

} // namespace ui
