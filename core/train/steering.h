/// @file Which options may be moved while a run goes on. Names neither LibTorch nor Qt.

#pragma once

#include "core/train/training_options.h"

#include <string>
#include <vector>

namespace core::train {

/// An option that may be moved, under its name in options.json.
struct SteerableValue {
    std::string name = {};
    double value = 0;
    double least = 0;
    double most = 0;
};

/// The rate, and the weights of the recipe's losses.
std::vector<SteerableValue> steerableValues(const TrainingOptions& options);

/// What an option that may be moved is now; not-a-number if there is none of that name.
double steeredValue(const TrainingOptions& options, const std::string& name);

/// @throws core::Error if nothing of that name can be moved, or not so far.
void steer(TrainingOptions& options, const std::string& name, double value);

} // namespace core::train
