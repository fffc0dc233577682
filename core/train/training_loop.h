/// @file The one training loop; what is trained is the recipe's business.

#pragma once

#include "core/train/adam.h"
#include "core/train/averaged_weights.h"
#include "core/train/batch_source.h"
#include "core/train/change_log.h"
#include "core/train/checkpoint.h"
#include "core/train/recipe.h"
#include "core/train/run_log.h"

#include <optional>

namespace core::train {

/// One run from its first step, or from a checkpoint, to its last. Blocks on the calling thread.
class TrainingLoop final {
public:
    /// `recipe` and `observer` must outlive the loop. Without `from` the run begins with step 1.
    TrainingLoop(const TrainingOptions& options, Recipe& recipe, TrainingObserver& observer,
                 const Checkpoint* from);

    Outcome run(RunControl& control);

private:
    void restore(const Checkpoint& from);
    bool shouldStop(const RunControl& control) const;
    bool isEpochEnd() const;
    void makeChanges(RunControl& control);
    void discard();
    std::vector<double> trainStep(Batch batch, double rate);
    std::vector<double> readLosses(const StepLosses& losses) const;
    void requireFinite(const std::vector<double>& losses) const;
    void finishStep(StepReport report, const std::vector<double>& losses);

    void saveCheckpoint();
    void validate();
    void writeSample();
    void write(nn::WeightsFile& weights, const std::filesystem::path& file) const;
    void publish(const std::filesystem::path& file);

    double rateOf(std::int64_t step) const;
    torch::Device device() const { return torch::Device(m_options.device); }
    std::vector<torch::Tensor> onDevice(Batch& batch) const;

    TrainingOptions m_options;
    Recipe& m_recipe;
    TrainingObserver& m_observer;
    RunFolder m_folder;
    Adam m_adam;
    AveragedWeights m_average;
    std::int64_t m_step = 0;
    std::int64_t m_savedStep = -1;
    std::int64_t m_bestStep = -1;
    double m_bestScore = 0;
    std::optional<RunLog> m_log;
    ChangeLog m_changes;
};

} // namespace core::train
