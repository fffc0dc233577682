/// @file Training options as a file that both programs read and write.

#pragma once

#include "core/train/training_options.h"

namespace core::train {

/// Everything but the run's folder, as JSON; what a file leaves out has its default.
/// @throws core::Error naming the file, if it is none of these or cannot be read.
TrainingOptions readOptions(const std::filesystem::path& file);

/// @throws core::Error naming the file, if it cannot be written.
void writeOptions(const TrainingOptions& options, const std::filesystem::path& file);

} // namespace core::train
