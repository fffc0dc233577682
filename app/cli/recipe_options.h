/// @file The options of `train`'s subcommands.

#pragma once

#include "core/train/training_options.h"

#include <CLI/CLI.hpp>

namespace app {

/// What every training has.
void addTraining(CLI::App& command, core::train::TrainingOptions& training);

void addSanet(CLI::App& command, core::train::SanetOptions& sanet);
void addSegnet(CLI::App& command, core::train::SegnetOptions& segnet);
void addDistil(CLI::App& command, core::train::DistilOptions& distil);

} // namespace app
