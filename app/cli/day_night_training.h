/// @file The options of `train day-night`.

#pragma once

#include "core/train/training_options.h"

#include <CLI/CLI.hpp>
#include <vector>

namespace app {

/// `--preset`, of all options, and of the rates that it compares. Must be added before the options
/// that it presets, so that those given win.
void addDayNightPreset(CLI::App& command, core::train::TrainingOptions& training,
                       std::vector<double>& rates);

void addDayNight(CLI::App& command, core::train::DayNightOptions& options);

} // namespace app
