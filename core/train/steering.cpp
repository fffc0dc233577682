#include "core/train/steering.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <limits>

namespace core::train {

namespace {

constexpr double kSmallestRate = 1e-9;
constexpr double kLargestWeight = 1e6;

/// Calls `visit(name, member, least, most)` for each option that may be moved.
template <typename Options, typename Visit> void visitSteerable(Options& options, Visit visit)
{
    visit("rate", options.learningRate, kSmallestRate, 1.0);
    const auto weight
        = [&](const char* name, auto& member) { visit(name, member, 0.0, kLargestWeight); };
    if (auto* const sanet = std::get_if<SanetOptions>(&options.recipe)) {
        weight("content_weight", sanet->weights.content);
        weight("style_weight", sanet->weights.style);
        weight("lambda_1", sanet->weights.lambda1);
        weight("lambda_2", sanet->weights.lambda2);
    } else if (auto* const dayNight = std::get_if<DayNightOptions>(&options.recipe)) {
        weight("lambda", dayNight->lambda);
        weight("identity_weight", dayNight->identityWeight);
    }
}

} // namespace

std::vector<SteerableValue> steerableValues(const TrainingOptions& options)
{
    std::vector<SteerableValue> values;
    visitSteerable(options, [&](const char* name, double value, double least, double most) {
        values.push_back({.name = name, .value = value, .least = least, .most = most});
    });
    return values;
}

double steeredValue(const TrainingOptions& options, const std::string& name)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    visitSteerable(options, [&](const char* known, double member, double, double) {
        value = name == known ? member : value;
    });
    return value;
}

void steer(TrainingOptions& options, const std::string& name, double value)
{
    bool isKnown = false;
    visitSteerable(options, [&](const char* known, double& member, double least, double most) {
        if (name != known) {
            return;
        }
        isKnown = true;
        if (!(value >= least && value <= most)) {
            throw Error(fmt::format("{} must be from {} to {}, not {}.", name, least, most, value));
        }
        member = value;
    });
    if (!isKnown) {
        throw Error(fmt::format("{} cannot be changed while the run goes on.", name));
    }
}

} // namespace core::train
