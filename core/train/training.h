/// @file The training engine as its callers see it. Names neither LibTorch nor Qt.

#pragma once

#include "core/train/run_control.h"
#include "core/train/training_options.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace core::train {

/// One completed step. Losses are raw (before weighting), named as in losses.csv, always in the
/// same order.
struct StepReport {
    std::int64_t step = 0; ///< 1-based
    std::int64_t steps = 0; ///< the total
    double learningRate = 0;
    double epoch = 0; ///< how often every picture was seen so far
    double secondsPerStep = 0;
    double secondsWaiting = 0; ///< of them, for pictures to be read
    std::int64_t memory = 0; ///< bytes that the device holds: on the processor, for this process
    std::vector<std::pair<std::string, double>> losses = {};
};

/// An option that was moved while the run went on (steering.h).
struct Change {
    std::int64_t step = 0; ///< the first with it
    std::string name = {};
    double value = 0;
    double before = std::numeric_limits<double>::quiet_NaN(); ///< not-a-number: not written down
};

enum class Outcome { Completed, Cancelled };

/// Receives what happens during training, on the thread that trains.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;

    virtual void onStep(const StepReport& report) = 0;

    /// The networks were judged on the pictures kept out; before the checkpoint of that step.
    virtual void onValidation(std::int64_t step,
                              const std::vector<std::pair<std::string, double>>& values)
    {
        static_cast<void>(step);
        static_cast<void>(values);
    }

    /// A change was made, again where a resumed run repeats it.
    virtual void onChange(const Change& change) { static_cast<void>(change); }

    /// Something the user should know, as a sentence; the run goes on.
    virtual void onWarning(std::int64_t step, const std::string& sentence)
    {
        static_cast<void>(step);
        static_cast<void>(sentence);
    }

    /// A sample sheet was written.
    virtual void onSample(std::int64_t step, const std::filesystem::path& picture) = 0;

    /// A checkpoint is complete on disk.
    virtual void onCheckpoint(std::int64_t step, const std::filesystem::path& folder) = 0;
};

/// Trains from step 1 until `options.steps` are done or `stop` is requested; blocks meanwhile.
///
/// Looks at `stop` once per step; a checkpoint is written before step 1, every `checkpointEvery`
/// steps and at the end.
/// @throws core::Error if a folder or file is unusable, the run folder already holds a run, or a
/// loss is not finite.
Outcome train(const TrainingOptions& options, TrainingObserver& observer,
              const std::stop_token& stop);

/// The same under `control`, which may be used from other threads meanwhile.
Outcome train(const TrainingOptions& options, TrainingObserver& observer, RunControl& control);

/// Continues the run in `runFolder` from its last checkpoint up to `steps` in total (0: as it was
/// started with).
///
/// On the same machine the losses are bit-identical to those of an uninterrupted run.
/// @throws core::Error if the folder holds no usable checkpoint.
Outcome resume(const std::filesystem::path& runFolder, std::int64_t steps,
               TrainingObserver& observer, const std::stop_token& stop);

/// The same under `control`, which may be used from other threads meanwhile.
Outcome resume(const std::filesystem::path& runFolder, std::int64_t steps,
               TrainingObserver& observer, RunControl& control);

} // namespace core::train
