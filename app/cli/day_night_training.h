/// @file The options of `train day-night`.

#pragma once

#include "core/train/training_options.h"

#include <CLI/CLI.hpp>

namespace app {

/// What a new run has unless it is told otherwise: the preset `recommended`.
core::train::TrainingOptions recommendedDayNight();

/// `--preset`. Must be added before the options that it presets, so that those given win.
void addDayNightPreset(CLI::App& command, core::train::TrainingOptions& training);

void addDayNight(CLI::App& command, core::train::DayNightOptions& options);

} // namespace app
