#include "app/cli/command.h"
#include "app/cli/day_night_training.h"
#include "app/cli/option_values.h"
#include "app/cli/training_console.h"
#include "core/models/models.h"
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

constexpr Range kCounts{.least = 1, .most = 1e9};
constexpr Range kFromZero{.least = 0, .most = 1e9};
constexpr Range kWeights{.least = 0, .most = 1e6};
constexpr Range kRates{.least = 1e-9, .most = 1};
constexpr Range kWidths{.least = 0.0625, .most = 1};
constexpr Range kShares{.least = 0, .most = 1};

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
    = "  chiaroscuro-cli train day-night --data sorted --output runs/night --steps 20000";

/// What the options of one recipe write to.
struct Options {
    core::train::TrainingOptions training = {};
    std::filesystem::path resume = {};
    bool stepsGiven = false;
    bool json = false;
};

using SharedOptions = std::shared_ptr<Options>;

void addRun(CLI::App& command, const SharedOptions& options)
{
    auto& training = options->training;
    addPath(command, "--resume", options->resume, "go on with the run in this folder");
    addPath(command, "--output", training.runFolder, "the folder for a new run");
    addNumber(command, "--width", training.width, kWidths, "1 = the papers' networks");
    addCount(command, "--steps", training.steps, kCounts, "in total, also when resumed");
    addCount(command, "--batch", training.batchSize, kCounts, "pictures a step");
    addCount(command, "--crop", training.cropSize, {.least = 32, .most = 4096}, "pixels, square");
    addNumber(command, "--rate", training.learningRate, kRates, "learning rate of Adam");
    addCount(command, "--checkpoint-every", training.checkpointEvery, kCounts, "steps");
    addCount(command, "--sample-every", training.sampleEvery, kFromZero, "steps; 0: no samples");
    addCount(command, "--validation-percent", training.validationPercent, {.least = 0, .most = 50},
             "of the pictures, kept out of training");
    addCount(command, "--threads", training.threads, {.least = 0, .most = 1024}, "0: one a core");
    addNumber(command, "--average-decay", training.averageDecay, kShares,
              "of the running mean of the weights that is published; 0: the weights themselves");
    command.add_option("--seed", training.seed, "of all random numbers")->type_name("NUMBER");
    command.add_option("--device", training.device, "where to compute")
        ->check(CLI::IsMember({"cpu", "cuda"}));
    command
        .add_option_function<std::string>(
            "--precision",
            [&training](const auto& word) { training.mixedPrecision = word == "fast"; },
            "exact: float32; fast: bfloat16 where it is faster")
        ->check(CLI::IsMember({"exact", "fast"}));
    command.add_flag("--json", options->json, "write one JSON object a step");
}

void addLossWeights(CLI::App& command, core::train::SanetOptions& sanet)
{
    auto& weights = sanet.weights;
    const auto choose = [&sanet](const std::string& preset) {
        sanet.preset = preset;
        sanet.weights.lambda1 = preset == "paper" ? 1 : 50;
        sanet.weights.lambda2 = preset == "paper" ? 50 : 1;
    };
    command
        .add_option_function<std::string>("--preset", choose,
                                          "identity losses 1/50 (paper) or 50/1 (erratum)")
        ->check(CLI::IsMember({"paper", "erratum"}))
        ->default_str(sanet.preset);
    addNumber(command, "--lambda-1", weights.lambda1, kWeights, "identity loss on pixels");
    addNumber(command, "--lambda-2", weights.lambda2, kWeights, "identity loss on features");
    addNumber(command, "--content-weight", weights.content, kWeights, "content loss");
    addNumber(command, "--style-weight", weights.style, kWeights, "style loss");
    addNumber(command, "--encoder-weight", weights.encoder, kWeights,
              "above 0 the encoder is trained too, held to --loss-network by so much");
}

void addSanet(CLI::App& command, SanetOptions& sanet)
{
    addPath(command, "--content", sanet.contentFolder, "folder of photographs");
    addPath(command, "--style", sanet.styleFolder, "folder of paintings");
    addPath(command, "--encoder", sanet.encoder,
            "frozen encoder, or what a trained one starts from; the program's own");
    addPath(command, "--loss-network", sanet.lossNetwork, "VGG-19 that judges; the encoder");
    addPath(command, "--start", sanet.start, "weights to begin from");
    addLossWeights(command, sanet);
    addNumber(command, "--rate-decay", sanet.rateDecay, {.least = 0, .most = 1}, "a step");
    addCount(command, "--autoencoder-steps", sanet.autoencoderSteps, kFromZero,
             "first steps that only teach the decoder to give back its input");
    addCount(command, "--identity-pairs", sanet.identityPairs, kFromZero,
             "of a batch, for the identity losses; 0: all, fewer are faster");
    command.add_flag("!--fixed-alphas", sanet.randomAlphas, "no random alpha pair a step");
    command.add_flag("!--no-detail", sanet.detailPath, "no detail path");
}

void addSegnet(CLI::App& command, SegnetOptions& segnet)
{
    addPath(command, "--pictures,--content", segnet.pictureFolder, "folder of photographs");
    addPath(command, "--masks", segnet.maskFolder, "folder of their masks, with the same names");
    addPath(command, "--encoder", segnet.encoder, "VGG-19 to begin the convolutions from");
    addPath(command, "--start", segnet.start, "weights to begin from");
    addPath(command, "--portrait-list", segnet.portraitList,
            "file names that are also judged by themselves");
    addNumber(command, "--rate-decay", segnet.rateDecay, {.least = 0, .most = 1}, "a step");
}

void addDistil(CLI::App& command, DistilOptions& distil)
{
    addPath(command, "--content", distil.contentFolder, "folder of pictures");
    addPath(command, "--teacher", distil.teacher, "a VGG-19 encoder of any width");
    addPath(command, "--start", distil.start, "weights to begin from");
    addNumber(command, "--rate-decay", distil.rateDecay, {.least = 0, .most = 1}, "a step");
}

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
    for (const auto& name : names) {
        if (command.get_option("--resume")->empty() && command.get_option(name)->empty()) {
            throw CLI::RequiredError(name);
        }
    }
}

core::train::Outcome trainOrResume(const Options& options, TrainingConsole& observer,
                                   const std::stop_token& stop)
{
    if (!options.resume.empty()) {
        const auto steps = options.stepsGiven ? options.training.steps : 0;
        return core::train::resume(options.resume, steps, observer, stop);
    }
    auto training = options.training;
    if (auto* const sanet = std::get_if<SanetOptions>(&training.recipe);
        sanet != nullptr && sanet->encoder.empty()) {
        sanet->encoder = core::models::defaultModel("encoder");
    }
    return core::train::train(training, observer, stop);
}

ExitCode run(const Options& options, const Context& context)
{
    context.console.setFormat(options.json ? ResultFormat::Json : ResultFormat::Text);
    TrainingConsole observer(context.console);
    const auto outcome = trainOrResume(options, observer, context.stop);
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
    void (*addPreset)(CLI::App&, core::train::TrainingOptions&) = nullptr; ///< of all options
};

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
        usage.addPreset(*command, options->training);
    }
    addRun(*command, options);
    add(*command, std::get<Recipe>(options->training.recipe));
    refuseWithResume(*command);
    command->footer(fmt::format("{}\n\nExample:\n{}", kResuming, usage.example));
    command->callback([command, needed = usage.needed] { require(*command, needed); });
    commands.push_back({command, [options, command](const Context& context) {
                            options->stepsGiven = !command->get_option("--steps")->empty();
                            return run(*options, context);
                        }});
}

} // namespace

void addTrainCommand(CLI::App& program, Commands& commands)
{
    auto* const parent = program.add_subcommand("train", "Trains networks of your own.");
    parent->require_subcommand(1);
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
                                .defaults = recommendedDayNight(),
                                .addPreset = addDayNightPreset},
                               addDayNight);
}

} // namespace app
