/// @file What a training is asked to do. Names neither LibTorch nor Qt.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

namespace core::train {

/// Weights of the loss terms of SANet; `paper` and `erratum` differ in the identity pair
/// (papers/README B.4).
struct SanetLossWeights {
    double content = 1.0; ///< w_c
    double style = 3.0; ///< w_s
    double lambda1 = 50.0; ///< identity on pixels
    double lambda2 = 1.0; ///< identity on features
    double encoder = 0; ///< distance of the encoder's features from the loss network's; above 0 the
                        ///< encoder is trained too
};

struct SanetOptions {
    std::filesystem::path contentFolder = {};
    std::filesystem::path styleFolder = {};
    std::filesystem::path encoder = {}; ///< of the network's own width; frozen, or what to start
                                        ///< from where it is trained
    std::filesystem::path lossNetwork = {}; ///< VGG-19 of any width that judges; empty: the encoder
    std::filesystem::path start = {}; ///< weights to begin from; empty: from nothing
    std::string preset = "erratum"; ///< recorded in the weights' metadata
    SanetLossWeights weights = {};
    bool randomAlphas
        = true; ///< draw an alpha pair a step, so that the sliders stay inside what was seen
    bool detailPath = true; ///< train the detail path, with a random strength a step
    std::int64_t identityPairs
        = 0; ///< pairs of a batch that L_identity is estimated from; 0: all, as the paper does
    double rateDecay = 5e-5; ///< rate / (1 + rateDecay * step)
    std::int64_t autoencoderSteps
        = 0; ///< so many first steps teach the decoder to give back what it is given
};

struct SegnetOptions {
    std::filesystem::path pictureFolder = {};
    std::filesystem::path maskFolder = {}; ///< same names (stems) and sizes as the pictures
    std::filesystem::path encoder
        = {}; ///< a VGG-19 encoder to start the first convolutions from; empty: from nothing
    std::filesystem::path start = {}; ///< weights to begin from; empty: from nothing
    std::filesystem::path portraitList
        = {}; ///< file names, one a line, whose validation is also reported by itself; empty: none
    double overlapWeight = 0; ///< of intersection over union, beside the cross-entropy
    double rateDecay = 5e-5;
};

struct DistilOptions {
    std::filesystem::path contentFolder = {};
    std::filesystem::path teacher = {}; ///< a VGG-19 encoder of any width, up to any level
    std::filesystem::path start = {}; ///< weights to begin from; empty: from nothing
    double rateDecay = 5e-5;
};

/// The defaults are the preset `recommended`; the words are those of core/nn/day_night_generator.h
/// and discriminators.h.
struct DayNightOptions {
    std::filesystem::path dataFolder
        = {}; ///< trainA (day), trainB (night), testA, testB: CycleGAN's own layout
    std::filesystem::path start = {}; ///< weights to begin from; empty: from nothing
    std::int64_t pictures = 0; ///< of each class to learn from, the same for a seed; 0: all
    std::string generator
        = "small"; ///< the paper's small one, or CycleGAN's: resnet_6blocks, resnet_9blocks
    std::string head
        = "colour-affine"; ///< of small generators, as the next two: relu, tanh or colour-affine
    std::string normalization = "instance"; ///< none or instance
    std::string upsampling = "resize"; ///< transposed or resize
    std::string discriminator = "patch"; ///< whole or patch
    double lambda = 10.0; ///< of the cycle loss
    double identityWeight = 1.0; ///< of what a generator changes in a picture that needs no change
    std::int64_t poolSize = 50; ///< made pictures that each discriminator remembers; 0: none
    double smallestView = 0.7; ///< of a picture's short side, at random up to all of it
    bool mirror = true; ///< half of the pictures
    double rateDecay = 0; ///< rate / (1 + rateDecay * step)
};

struct TrainingOptions {
    std::variant<SanetOptions, SegnetOptions, DistilOptions, DayNightOptions> recipe = {};
    std::filesystem::path runFolder = {}; ///< everything the run writes lies here
    double width = 0.25; ///< 1.0 = the papers' networks
    double learningRate = 1e-4;
    double averageDecay = 0.999; ///< of the running mean of the weights that is published; 0: the
                                 ///< weights themselves
    std::int64_t steps = 160'000; ///< the total, also on resume; no schedule depends on it
    double epochs = 0; ///< in place of steps: so often every picture is seen; 0: as many as `steps`
    std::int64_t batchSize = 5;
    int cropSize = 128; ///< pixels, square
    std::uint64_t seed = 1;
    std::int64_t checkpointEvery = 500; ///< steps
    std::int64_t sampleEvery = 500; ///< steps; 0: no samples
    int validationPercent = 5; ///< of the files, chosen by a hash of the name, kept out of training
    int loaderThreads = 2;
    int threads = 0; ///< of the arithmetic; 0: one a core
    bool mixedPrecision = true; ///< bfloat16 where the processor or GPU is faster with it
    std::string device = "cpu"; ///< "cpu" or "cuda"
};

/// "sanet", "segnet", "distil" or "day-night".
std::string recipeName(const TrainingOptions& options);

} // namespace core::train
