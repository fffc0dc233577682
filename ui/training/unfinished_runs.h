/// @file The runs that are to go on after the program was closed, or has crashed.

#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ui {

/// A run that has not come to its end.
struct UnfinishedRun {
    std::filesystem::path folder = {};
    std::int64_t steps = 0; ///< the total it was asked for
    bool wasRunning = false; ///< and not waiting or paused
};

/// Empty if there is no such file, or what is in it is none.
std::vector<UnfinishedRun> readUnfinishedRuns(const std::filesystem::path& file);

/// Written beside and renamed, so that a crash leaves the old list or the new one; without runs
/// there is no file. @throws core::Error if it cannot be written.
void writeUnfinishedRuns(const std::vector<UnfinishedRun>& runs, const std::filesystem::path& file);

} // namespace ui
