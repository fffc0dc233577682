/// @file A split on disk, as CycleGAN's programs lay out their data.

#pragma once

#include "core/dataset/day_night_split.h"

namespace core::dataset {

/// Writes `folder` with trainA, trainB, testA and testB (A = day) and manifest.csv (`file,
/// brightness, group, set`, every picture of the collection in it), beside and renamed.
///
/// Each picture's largest centred square is scaled to `side` x `side` and written as a JPEG of
/// quality 95; files that are such already are copied.
/// @throws core::Error if `folder` exists and is not empty, or cannot be written; core::Cancelled.
/// Both leave nothing behind.
void writeDayNightFolders(const DayNightSplit& split, int side, const std::filesystem::path& folder,
                          ProgressObserver* progress = nullptr, const std::stop_token& stop = {});

} // namespace core::dataset
