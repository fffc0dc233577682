/// @file How much memory a training will need. Names neither LibTorch nor Qt.

#pragma once

#include "core/train/training_options.h"

#include <cstdint>

namespace core::train {

/// Bytes that a run will take on its device besides what this process has already, from what runs
/// of each recipe were measured to take (README.md). A hint: pictures of many megapixels take more.
std::int64_t expectedMemory(const TrainingOptions& options);

} // namespace core::train
