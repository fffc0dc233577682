#include "core/train/loss_weights.h"

#include "core/base/error.h"
#include "core/train/steering.h"

#include <cmath>

namespace core::train {

namespace {

/// Names and values come from files, which may say anything.
void tryToSteer(TrainingOptions& options, const std::string& name, double value)
{
    try {
        steer(options, name, value);
    } catch (const Error&) { // NOLINT(bugprone-empty-catch): it never counted
    }
}

void append(std::map<std::string, std::vector<WeightFrom>>& courses, const TrainingOptions& options,
            std::int64_t step)
{
    for (const auto& [name, weight] : lossWeights(options)) {
        auto& course = courses[name];
        if (course.empty() || course.back().weight != weight) {
            course.push_back({.step = step, .weight = weight});
        }
    }
}

} // namespace

std::map<std::string, double> lossWeights(const TrainingOptions& options)
{
    if (const auto* sanet = std::get_if<SanetOptions>(&options.recipe)) {
        return {{"content", sanet->weights.content},
                {"style", sanet->weights.style},
                {"identity_pixels", sanet->weights.lambda1},
                {"identity_features", sanet->weights.lambda2},
                {"encoder", sanet->weights.encoder}};
    }
    if (const auto* dayNight = std::get_if<DayNightOptions>(&options.recipe)) {
        return {{"cycle_day", dayNight->lambda / 2}, // Eq. 4 takes the mean of both
                {"cycle_night", dayNight->lambda / 2},
                {"identity", dayNight->identityWeight}};
    }
    if (const auto* segnet = std::get_if<SegnetOptions>(&options.recipe)) {
        return {{"coarse_masks", kCoarseMasksWeight}, {"overlap", segnet->overlapWeight}};
    }
    return {};
}

std::map<std::string, std::vector<WeightFrom>> lossWeights(TrainingOptions options,
                                                           const std::vector<Change>& changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (!std::isnan(change->before)) {
            tryToSteer(options, change->name, change->before);
        }
    }
    std::map<std::string, std::vector<WeightFrom>> courses;
    append(courses, options, 0);
    for (const Change& change : changes) {
        tryToSteer(options, change.name, change.value);
        append(courses, options, change.step);
    }
    return courses;
}

} // namespace core::train
