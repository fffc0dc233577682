#include "core/train/presets.h"

#include "core/base/error.h"

#include <algorithm>

namespace core::train {

namespace {

// The experiments of the day-and-night paper: 1000 pictures a class for 100 epochs, all for 20,
// three rates with 1000 pictures for 20.
constexpr std::int64_t kFewPictures = 1000;
constexpr double kManyEpochs = 100;
constexpr double kFewEpochs = 20;

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

TrainingOptions dayNight(const std::string& preset)
{
    if (preset == "recommended") {
        return {.recipe = DayNightOptions(),
                .width = 1.0,
                .learningRate = 2e-4,
                .batchSize = 2,
                .cropSize = 128};
    }
    auto options = paperDayNight();
    auto& own = std::get<DayNightOptions>(options.recipe);
    own.pictures = preset == "paper-small" || preset == "paper-lr" ? kFewPictures : 0;
    if (preset != "paper") {
        options.epochs = preset == "paper-small" ? kManyEpochs : kFewEpochs;
    }
    return options;
}

TrainingOptions sanet(const std::string& preset)
{
    SanetOptions own{.preset = preset};
    if (preset == "paper") {
        std::swap(own.weights.lambda1, own.weights.lambda2);
    }
    return {.recipe = own};
}

} // namespace

std::vector<std::string> presetNames(const std::string& recipe)
{
    if (recipe == "day-night") {
        return {"recommended", "paper", "paper-small", "paper-full", "paper-lr"};
    }
    if (recipe == "sanet") {
        return {"erratum", "paper"};
    }
    if (recipe == "segnet" || recipe == "distil") {
        return {"recommended"};
    }
    throw Error("There is no training named " + recipe + ".");
}

TrainingOptions presetOptions(const std::string& recipe, const std::string& preset)
{
    const auto names = presetNames(recipe);
    if (std::find(names.begin(), names.end(), preset) == names.end()) {
        throw Error("The training " + recipe + " has no preset " + preset + ".");
    }
    if (recipe == "day-night") {
        return dayNight(preset);
    }
    if (recipe == "sanet") {
        return sanet(preset);
    }
    return recipe == "segnet" ? TrainingOptions{.recipe = SegnetOptions()}
                              : TrainingOptions{.recipe = DistilOptions()};
}

std::vector<double> presetRates(const std::string& preset)
{
    return preset == "paper-lr" ? std::vector<double>{2e-4, 2e-3, 2e-2} : std::vector<double>();
}

} // namespace core::train
