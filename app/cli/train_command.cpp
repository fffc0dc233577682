#include "app/cli/command.h"
#include "app/cli/day_night_training.h"
#include "app/cli/option_values.h"
#include "app/cli/recipe_options.h"
#include "app/cli/steering_requests.h"
#include "app/cli/training_console.h"
#include "core/base/error.h"
#include "core/models/models.h"
#include "core/train/options_file.h"
#include "core/train/presets.h"
#include "core/train/training.h"

#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace app {

namespace {

using core::train::DayNightOptions;
using core::train::DistilOptions;
using core::train::SanetOptions;
using core::train::SegnetOptions;

constexpr const char* kResuming
    = "Stop with Ctrl-C and go on later with --resume; the losses are those of an uninterrupted "
      "run.";

constexpr const char* kSanetExample
    = "  chiaroscuro-cli train sanet --content photos --style paintings --output runs/first "
      "--steps 20000\n  chiaroscuro-cli train sanet --resume runs/first --steps 40000";
constexpr const char* kSegnetExample
    = "  chiaroscuro-cli train segnet --pictures people --masks masks --output runs/persons";
constexpr const char* kDistilExample
    = "  chiaroscuro-cli train distil --content photos --teacher vgg_normalised.pth "
      "--output runs/small";

constexpr const char* kDayNightExample
    = "  chiaroscuro-cli train day-night --data sorted --output runs/night --steps 20000\n"
      "  chiaroscuro-cli train day-night --data sorted --preset paper-lr --output runs/rates";

/// What the options of one recipe write to.
struct Options {
    core::train::TrainingOptions training = {};
    std::vector<double> rates = {}; ///< more than one: a run for each
    std::filesystem::path resume = {};
    bool stepsGiven = false;
    bool json = false;
};

using SharedOptions = std::shared_ptr<Options>;

/// A run that is resumed keeps its options, all but these.
void refuseWithResume(CLI::App& command)
{
    for (auto* const option : command.get_options()) {
        const bool isFree = option->check_lname("resume") || option->check_lname("steps")
            || option->check_lname("json") || option->check_lname("help");
        if (!isFree) {
            option->excludes("--resume");
        }
    }
}

/// @throws CLI::RequiredError unless these were given or a run is resumed.
void require(const CLI::App& command, const std::vector<std::string>& names)
{
    const auto isGiven
        = [&](const std::string& name) { return !command.get_option(name)->empty(); };
    for (const auto& name : names) {
        const bool isElsewhere = isGiven("--options") && name != "--output";
        if (!isGiven("--resume") && !isGiven(name) && !isElsewhere) {
            throw CLI::RequiredError(name);
        }
    }
}

core::train::Outcome trainAnew(core::train::TrainingOptions training, const Context& context)
{
    if (auto* const sanet = std::get_if<SanetOptions>(&training.recipe);
        sanet != nullptr && sanet->encoder.empty()) {
        sanet->encoder = core::models::defaultModel("encoder");
    }
    core::train::RunControl control;
    TrainingConsole observer(context.console, SteeringRequests(training.runFolder), control);
    const std::stop_callback stopping(context.stop,
                                      [&] { control.requestStop(core::train::StopKind::Save); });
    return core::train::train(training, observer, control);
}

core::train::Outcome resumed(const Options& options, const Context& context)
{
    core::train::RunControl control;
    TrainingConsole observer(context.console, SteeringRequests(options.resume), control);
    const std::stop_callback stopping(context.stop,
                                      [&] { control.requestStop(core::train::StopKind::Save); });
    return core::train::resume(options.resume, options.stepsGiven ? options.training.steps : 0,
                               observer, control);
}

/// One run after the other, which differ in their rate only; each in a folder below the output.
core::train::Outcome trainAtRates(const Options& options, const Context& context)
{
    auto outcome = core::train::Outcome::Completed;
    for (const double rate : options.rates) {
        auto training = options.training;
        training.learningRate = rate;
        training.runFolder /= fmt::format("rate-{:g}", rate);
        context.console.note(
            fmt::format("Learning rate {:g}, in {}", rate, training.runFolder.string()));
        outcome = trainAnew(training, context);
        if (outcome == core::train::Outcome::Cancelled) {
            break;
        }
    }
    return outcome;
}

core::train::Outcome trainOrResume(const Options& options, const Context& context)
{
    if (!options.resume.empty()) {
        return resumed(options, context);
    }
    return options.rates.empty() ? trainAnew(options.training, context)
                                 : trainAtRates(options, context);
}

ExitCode run(const Options& options, const Context& context)
{
    context.console.setFormat(options.json ? ResultFormat::Json : ResultFormat::Text);
    const auto outcome = trainOrResume(options, context);
    context.console.clearProgress();
    if (outcome == core::train::Outcome::Cancelled) {
        context.console.note("Stopped; --resume goes on from here.");
        return ExitCode::Stopped;
    }
    return ExitCode::Success;
}

/// What the help says about a recipe, what a new run of it cannot do without, and what it begins
/// as.
struct RecipeUsage {
    const char* meaning;
    const char* example;
    std::vector<std::string> needed;
    core::train::TrainingOptions defaults = {};
    void (*addPreset)(CLI::App&, core::train::TrainingOptions&, std::vector<double>&)
        = nullptr; ///< of all options
};

/// What the file holds for the recipe of `training`. @throws CLI::ValidationError with a sentence.
core::train::TrainingOptions optionsFrom(const std::string& file,
                                         const core::train::TrainingOptions& training)
{
    constexpr const char* kName = "--options";
    core::train::TrainingOptions options;
    try {
        options = core::train::readOptions(file);
    } catch (const core::Error& error) {
        throw CLI::ValidationError(kName, error.what());
    }
    if (options.recipe.index() != training.recipe.index()) {
        throw CLI::ValidationError(kName,
                                   fmt::format("{} has the options of 'train {}'.", file,
                                               core::train::recipeName(options)));
    }
    options.runFolder = training.runFolder;
    return options;
}

/// `--options`. Must be added before the options that the file sets, so that those given win.
void addOptionsFile(CLI::App& command, core::train::TrainingOptions& training)
{
    const auto read
        = [&training](const std::string& file) { training = optionsFrom(file, training); };
    command
        .add_option_function<std::string>("--options", read,
                                          "begin with those of a run, in its options.json")
        ->type_name("FILE");
}

/// What concerns the run as a whole, not what it learns.
void addRun(CLI::App& command, const SharedOptions& options)
{
    addPath(command, "--resume", options->resume, "go on with the run in this folder");
    command.add_flag("--json", options->json, "write one JSON object a step");
    command
        .add_option("--rates", options->rates,
                    "a run for each of these learning rates, in folders below the output")
        ->delimiter(',')
        ->check(CLI::Range(1e-9, 1.0));
}

/// A subcommand of `train` whose options `add` declares.
template <typename Recipe>
void addRecipe(CLI::App& parent, Commands& commands, const RecipeUsage& usage,
               void (*add)(CLI::App&, Recipe&))
{
    const auto options = std::make_shared<Options>();
    options->training = usage.defaults;
    auto* const command
        = parent.add_subcommand(core::train::recipeName(options->training), usage.meaning);
    if (usage.addPreset != nullptr) {
        usage.addPreset(*command, options->training, options->rates);
    }
    addOptionsFile(*command, options->training);
    addTraining(*command, options->training);
    addRun(*command, options);
    add(*command, std::get<Recipe>(options->training.recipe));
    refuseWithResume(*command);
    command->footer(fmt::format("{}\n\nExample:\n{}", kResuming, usage.example));
    command->callback([command, options, needed = usage.needed] {
        require(*command, needed);
        const auto isGiven = [&](const char* name) { return !command->get_option(name)->empty(); };
        options->stepsGiven = isGiven("--steps");
        if (options->stepsGiven && !isGiven("--epochs")) {
            options->training.epochs = 0;
        }
    });
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace

void addTrainCommand(CLI::App& program, Commands& commands)
{
    auto* const parent = program.add_subcommand("train", "Trains networks of your own.");
    parent->require_subcommand(1);
    addSteerCommand(*parent, commands);
    parent->footer(fmt::format("{}\n\nExamples:\n{}\n{}\n{}\n{}", kResuming, kSanetExample,
                               kSegnetExample, kDistilExample, kDayNightExample));
    addRecipe<SanetOptions>(*parent, commands,
                            {.meaning = "A painter, from photographs and paintings.",
                             .example = kSanetExample,
                             .needed = {"--output", "--content", "--style"}},
                            addSanet);
    addRecipe<SegnetOptions>(*parent, commands,
                             {.meaning = "A finder of persons, from pictures and masks.",
                              .example = kSegnetExample,
                              .needed = {"--output", "--pictures", "--masks"},
                              .defaults = {.recipe = SegnetOptions()}},
                             addSegnet);
    addRecipe<DistilOptions>(*parent, commands,
                             {.meaning = "A small encoder, from a large one.",
                              .example = kDistilExample,
                              .needed = {"--output", "--content", "--teacher"},
                              .defaults = {.recipe = DistilOptions()}},
                             addDistil);
    addRecipe<DayNightOptions>(*parent, commands,
                               {.meaning = "Day into night and back, from photographs of both.",
                                .example = kDayNightExample,
                                .needed = {"--output", "--data"},
                                .defaults = core::train::presetOptions("day-night", "recommended"),
                                .addPreset = addDayNightPreset},
                               addDayNight);
}

} // namespace app
