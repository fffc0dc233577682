/// @file How much each loss counts in the total. Names neither LibTorch nor Qt.

#pragma once

#include "core/train/training.h"

#include <map>
#include <string>
#include <vector>

namespace core::train {

/// Of SegNet's coarse masks, beside the mask.
inline constexpr double kCoarseMasksWeight = 1.0;

/// The factor of each loss, by its name in losses.csv. Those that the total holds as they are, and
/// those that it does not hold, count once.
std::map<std::string, double> lossWeights(const TrainingOptions& options);

/// A factor from a step on.
struct WeightFrom {
    std::int64_t step = 0;
    double weight = 1;
};

/// The same over the whole run, ascending: `options` are what it does now, `changes` what was moved
/// until then, in their order.
std::map<std::string, std::vector<WeightFrom>> lossWeights(TrainingOptions options,
                                                           const std::vector<Change>& changes);

} // namespace core::train
