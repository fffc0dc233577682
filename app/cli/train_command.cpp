#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "app/cli/training_console.h"
#include "core/models/models.h"
#include "core/train/training.h"

#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace app {

namespace {

using core::train::DistilOptions;
using core::train::SanetOptions;
using core::train::SegnetOptions;

constexpr Range kCounts{.least = 1, .most = 1e9};
constexpr Range kFromZero{.least = 0, .most = 1e9};
constexpr Range kWeights{.least = 0, .most = 1e6};
constexpr Range kRates{.least = 1e-9, .most = 1};
constexpr Range kWidths{.least = 0.0625, .most = 1};
constexpr Range kShares{.least = 0, .most = 1};

constexpr const char* kFooter
    = R"(Stop with Ctrl-C and go on later with --resume; the losses are those of an uninterrupted run.

Examples:
  chiaroscuro-cli train sanet --content photos --style paintings --output runs/first --steps 20000
  chiaroscuro-cli train sanet --resume runs/first --steps 40000)";

/// What the options of one recipe write to.
struct Options {
    core::train::TrainingOptions training = {};
    std::filesystem::path resume = {};
    bool stepsGiven = false;
    bool json = false;
};

using SharedOptions = std::shared_ptr<Options>;

CLI::Option* addPath(CLI::App& command, const std::string& name, std::filesystem::path& path,
                     const std::string& meaning)
{
    return command.add_option(name, path, meaning)->type_name("PATH");
}

/// Of a new run; one that is resumed has its own.
void addInput(CLI::App& command, const std::string& name, std::filesystem::path& path,
              const std::string& meaning)
{
    addPath(command, name, path, meaning)->excludes("--resume");
}

void addRun(CLI::App& command, const SharedOptions& options)
{
    auto& training = options->training;
    addPath(command, "--resume", options->resume, "go on with the run in this folder");
    addPath(command, "--output", training.runFolder, "the folder for a new run")
        ->excludes("--resume");
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
    command.footer(kFooter);
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
}

void addSanet(CLI::App& command, SanetOptions& sanet)
{
    addInput(command, "--content", sanet.contentFolder, "folder of photographs");
    addInput(command, "--style", sanet.styleFolder, "folder of paintings");
    addInput(command, "--encoder", sanet.encoder, "frozen encoder; the program's own");
    addInput(command, "--loss-network", sanet.lossNetwork, "VGG-19 that judges; the encoder");
    addInput(command, "--start", sanet.start, "weights to begin from");
    addLossWeights(command, sanet);
    addNumber(command, "--rate-decay", sanet.rateDecay, {.least = 0, .most = 1}, "a step");
    addCount(command, "--autoencoder-steps", sanet.autoencoderSteps, kFromZero,
             "first steps that only teach the decoder to give back its input");
    command.add_flag("!--fixed-alphas", sanet.randomAlphas, "no random alpha pair a step");
    command.add_flag("!--no-detail", sanet.detailPath, "no detail path");
}

void addSegnet(CLI::App& command, SegnetOptions& segnet)
{
    addInput(command, "--pictures,--content", segnet.pictureFolder, "folder of photographs");
    addInput(command, "--masks", segnet.maskFolder, "folder of their masks, with the same names");
    addInput(command, "--encoder", segnet.encoder, "VGG-19 to begin the convolutions from");
    addInput(command, "--start", segnet.start, "weights to begin from");
    addInput(command, "--portrait-list", segnet.portraitList,
             "file names that are also judged by themselves");
    addNumber(command, "--rate-decay", segnet.rateDecay, {.least = 0, .most = 1}, "a step");
}

void addDistil(CLI::App& command, DistilOptions& distil)
{
    addInput(command, "--content", distil.contentFolder, "folder of pictures");
    addInput(command, "--teacher", distil.teacher, "a VGG-19 encoder of any width");
    addInput(command, "--start", distil.start, "weights to begin from");
    addNumber(command, "--rate-decay", distil.rateDecay, {.least = 0, .most = 1}, "a step");
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

/// A subcommand of `train` whose options `add` declares.
template <typename Recipe>
void addRecipe(CLI::App& parent, Commands& commands, const char* meaning,
               void (*add)(CLI::App&, Recipe&))
{
    const auto options = std::make_shared<Options>();
    options->training.recipe = Recipe();
    auto* const command
        = parent.add_subcommand(core::train::recipeName(options->training), meaning);
    addRun(*command, options);
    add(*command, std::get<Recipe>(options->training.recipe));
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
    parent->footer(kFooter);
    addRecipe<SanetOptions>(*parent, commands, "A painter, from photographs and paintings.",
                            addSanet);
    addRecipe<SegnetOptions>(*parent, commands, "A finder of persons, from pictures and masks.",
                             addSegnet);
    addRecipe<DistilOptions>(*parent, commands, "A small encoder, from a large one.", addDistil);
    for (const auto& [recipe, needed] : std::map<std::string, std::vector<std::string>>{
             {"sanet", {"--output", "--content", "--style"}},
             {"segnet", {"--output", "--pictures", "--masks"}},
             {"distil", {"--output", "--content", "--teacher"}}}) {
        auto* const command = parent->get_subcommand(recipe);
        command->callback([command, names = needed] { require(*command, names); });
    }
}

} // namespace app
