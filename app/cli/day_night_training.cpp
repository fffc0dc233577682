#include "app/cli/day_night_training.h"

#include "app/cli/option_values.h"

namespace app {

using core::train::DayNightOptions;
using core::train::TrainingOptions;

namespace {

/// Tables I and II and section III of the paper, literally; one picture a step, as in CycleGAN.
TrainingOptions paperDayNight()
{
    return {.recipe = DayNightOptions{.head = "relu",
                                      .normalization = "none",
                                      .upsampling = "transposed",
                                      .discriminator = "whole",
                                      .identityWeight = 0,
                                      .poolSize = 0,
                                      .smallestView = 1.0,
                                      .mirror = false},
            .width = 1.0,
            .learningRate = 2e-4,
            .averageDecay = 0,
            .batchSize = 1,
            .cropSize = 256};
}

} // namespace

TrainingOptions recommendedDayNight()
{
    return {.recipe = DayNightOptions(),
            .width = 1.0,
            .learningRate = 2e-4,
            .batchSize = 2,
            .cropSize = 128};
}

void addDayNightPreset(CLI::App& command, TrainingOptions& training)
{
    const auto choose = [&training](const std::string& preset) {
        training = preset == "paper" ? paperDayNight() : recommendedDayNight();
    };
    command
        .add_option_function<std::string>("--preset", choose,
                                          "paper: its tables, literally; recommended: ours")
        ->check(CLI::IsMember({"paper", "recommended"}))
        ->default_str("recommended");
}

void addDayNight(CLI::App& command, DayNightOptions& options)
{
    constexpr Range kWeights{.least = 0, .most = 1e6};
    addPath(command, "--data", options.dataFolder, "folder with trainA (day), trainB (night)");
    addPath(command, "--start", options.start, "weights to begin from");
    command.add_option("--head", options.head, "of the generators")
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
