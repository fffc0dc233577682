#include "app/cli/day_night_training.h"

#include "app/cli/option_values.h"
#include "core/train/presets.h"

namespace app {

using core::train::DayNightOptions;
using core::train::TrainingOptions;

void addDayNightPreset(CLI::App& command, TrainingOptions& training, std::vector<double>& rates)
{
    const auto choose = [&training, &rates](const std::string& preset) {
        training = core::train::presetOptions("day-night", preset);
        rates = core::train::presetRates(preset);
    };
    command
        .add_option_function<std::string>(
            "--preset", choose,
            "recommended: ours; paper: its tables, literally; the others: its experiments")
        ->check(CLI::IsMember(core::train::presetNames("day-night")))
        ->default_str("recommended");
}

void addDayNight(CLI::App& command, DayNightOptions& options)
{
    constexpr Range kWeights{.least = 0, .most = 1e6};
    addPath(command, "--data", options.dataFolder, "folder with trainA (day), trainB (night)");
    addPath(command, "--start", options.start, "weights to begin from");
    addCount(command, "--pictures", options.pictures, {.least = 0, .most = 1e9},
             "of each class to learn from; 0: all");
    command.add_option("--generator", options.generator, "the paper's, or CycleGAN's own")
        ->check(CLI::IsMember({"small", "resnet_6blocks", "resnet_9blocks"}));
    command.add_option("--head", options.head, "of small generators")
        ->check(CLI::IsMember({"relu", "tanh", "colour-affine"}));
    command.add_option("--normalization", options.normalization, "in the generators")
        ->check(CLI::IsMember({"none", "instance"}));
    command.add_option("--upsampling", options.upsampling, "in the generators")
        ->check(CLI::IsMember({"transposed", "resize"}));
    command.add_option("--discriminator", options.discriminator, "whole sees 256 x 256 only")
        ->check(CLI::IsMember({"whole", "patch"}));
    addNumber(command, "--lambda", options.lambda, kWeights, "cycle loss");
    addNumber(command, "--identity-weight", options.identityWeight, kWeights, "identity loss");
    addCount(command, "--pool", options.poolSize, {.least = 0, .most = 1000},
             "made pictures that each discriminator remembers");
    addNumber(command, "--smallest-view", options.smallestView, {.least = 0.1, .most = 1},
              "of a picture's short side");
    command.add_flag("!--no-mirror", options.mirror, "never mirror a picture");
    addNumber(command, "--rate-decay", options.rateDecay, {.least = 0, .most = 1}, "a step");
}

} // namespace app
