/// @file What one kind of training consists of; the loop knows nothing else about it.

#pragma once

#include "core/dataset/random.h"
#include "core/dataset/sample_source.h"
#include "core/image/image.h"
#include "core/nn/torch.h"
#include "core/nn/weights_file.h"
#include "core/train/training.h"

#include <memory>

namespace core::train {

/// Named numbers, in a fixed order.
using Values = std::vector<std::pair<std::string, double>>;

/// What one step works on.
struct StepInput {
    std::int64_t step = 0; ///< 1-based
    std::vector<torch::Tensor> parts = {}; ///< each [N, C, S, S], channels-last, in [0, 1]
    dataset::Random random; ///< a function of (seed, step); the only source of chance in a step
};

/// Scalars with their graph.
struct StepLosses {
    torch::Tensor objective = {}; ///< what is minimised
    std::vector<torch::Tensor> values = {}; ///< unweighted, one for each of Recipe::lossNames()
};

/// How good the networks are on pictures they were not trained on.
struct Validation {
    Values values = {};
    double score = 0; ///< higher is better; decides which weights are the best
};

/// Networks, their loss, and what to show and publish of them. Lives on the thread that trains.
class Recipe {
public:
    virtual ~Recipe() = default;

    /// Outlives every batch source on it.
    virtual const dataset::SampleSource& samples() const = 0;

    /// Everything that is trained; a checkpoint holds its parameters and buffers.
    virtual torch::nn::Module& networks() = 0;

    virtual std::vector<std::string> lossNames() const = 0;

    /// The forward pass of one step, under the caller's autocast; no backward, no update.
    virtual StepLosses losses(StepInput input) = 0;

    /// Judges the networks; changes nothing in them. Called without gradients, in evaluation mode.
    virtual Validation validate() = 0;

    /// Validation pictures and what the networks make of them. Called as validate().
    virtual Image sampleSheet() = 0;

    /// The weights to use outside of training, with the metadata that only the recipe knows.
    virtual nn::WeightsFile published() = 0;

    /// Networks that were trained with it and belong to it, each with a word for its file's name.
    virtual std::vector<std::pair<std::string, nn::WeightsFile>> publishedBeside() { return {}; }

    /// The weights of the losses were moved (steering.h); from the next step on they are those of
    /// `options`.
    virtual void steer(const TrainingOptions& options) { static_cast<void>(options); }

    /// A sentence for the user if something goes wrong, from the values of the last step's losses.
    virtual std::string warning(const std::vector<double>& losses)
    {
        static_cast<void>(losses);
        return {};
    }

    /// A hash of what the run reads besides its checkpoint: picture names, frozen weights.
    virtual std::uint64_t inputsFingerprint() const = 0;

    virtual double rateDecay() const = 0;

    /// beta_1 of Adam.
    virtual double firstMomentDecay() const { return 0.9; }
};

/// Reads what the recipe needs and initialises its networks from `options.seed`.
/// @throws core::Error naming an unusable folder or file.
std::unique_ptr<Recipe> makeRecipe(const TrainingOptions& options);

} // namespace core::train
