/// @file Named starting points for a training's options. Names neither LibTorch nor Qt.

#pragma once

#include "core/train/training_options.h"

#include <string>
#include <vector>

namespace core::train {

/// The presets of a recipe ("sanet", "segnet", "distil" or "day-night"), the usual one first:
/// `recommended` is what this project measured to be best, `paper` and `paper-...` are the papers'
/// (papers/README A and B), `erratum` has the other reading of SANet's identity weights.
std::vector<std::string> presetNames(const std::string& recipe);

/// Without folders. @throws core::Error naming a recipe or preset that is not known.
TrainingOptions presetOptions(const std::string& recipe, const std::string& preset);

/// The rates that a preset compares, one run each (`paper-lr`); empty: it is one run.
std::vector<double> presetRates(const std::string& preset);

} // namespace core::train
