#include "app/cli/recipe_options.h"

#include "app/cli/option_values.h"

namespace app {

using core::train::DistilOptions;
using core::train::SanetOptions;
using core::train::SegnetOptions;
using core::train::TrainingOptions;

namespace {

constexpr Range kCounts{.least = 1, .most = 1e9};
constexpr Range kFromZero{.least = 0, .most = 1e9};
constexpr Range kWeights{.least = 0, .most = 1e6};
constexpr Range kRates{.least = 1e-9, .most = 1};
constexpr Range kWidths{.least = 0.0625, .most = 1};
constexpr Range kShares{.least = 0, .most = 1};

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

} // namespace

void addTraining(CLI::App& command, TrainingOptions& training)
{
    addPath(command, "--output", training.runFolder, "the folder for a new run");
    addNumber(command, "--width", training.width, kWidths, "1 = the papers' networks");
    addCount(command, "--steps", training.steps, kCounts, "in total, also when resumed");
    addNumber(command, "--epochs", training.epochs, {.least = 0, .most = 1e6},
              "in place of steps: how often each picture is seen");
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
    addNumber(command, "--overlap-weight", segnet.overlapWeight, kWeights,
              "of intersection over union, beside the cross-entropy");
    addNumber(command, "--rate-decay", segnet.rateDecay, {.least = 0, .most = 1}, "a step");
}

void addDistil(CLI::App& command, DistilOptions& distil)
{
    addPath(command, "--content", distil.contentFolder, "folder of pictures");
    addPath(command, "--teacher", distil.teacher, "a VGG-19 encoder of any width");
    addPath(command, "--start", distil.start, "weights to begin from");
    addNumber(command, "--rate-decay", distil.rateDecay, {.least = 0, .most = 1}, "a step");
}

} // namespace app
