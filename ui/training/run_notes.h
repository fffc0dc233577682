/// @file What a person has written about a run, in the run's folder.

#pragma once

#include <QString>

#include <filesystem>

namespace ui {

struct RunNotes {
    QString tags = {}; ///< words, parted by spaces
    QString text = {};

    bool operator==(const RunNotes&) const = default;
};

/// Empty if there are none.
RunNotes readNotes(const std::filesystem::path& runFolder);

/// Empty notes leave no file. @throws core::Error if the folder cannot be written to.
void writeNotes(const RunNotes& notes, const std::filesystem::path& runFolder);

} // namespace ui
