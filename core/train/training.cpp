#include "core/train/training.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/nn/cuda.h"
#include "core/nn/thread_count.h"
#include "core/train/options_json.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <cmath>

namespace core::train {

namespace {

void require(bool holds, const std::string& sentence)
{
    if (!holds) {
        throw Error(sentence);
    }
}

void requireSensible(const TrainingOptions& options)
{
    require(!options.runFolder.empty(), "Training needs a folder for the run.");
    require(options.steps > 0, "The number of steps must be at least 1.");
    require(options.epochs >= 0, "The number of epochs must be at least 0.");
    require(options.batchSize > 0, "The batch size must be at least 1.");
    require(options.width > 0 && options.width <= 1, "The width must be above 0 and at most 1.");
    require(options.cropSize >= 32 && options.cropSize % 32 == 0,
            "The crop size must be a multiple of 32.");
    require(options.learningRate > 0, "The learning rate must be above 0.");
    require(options.checkpointEvery > 0, "Checkpoints must be at least one step apart.");
    require(options.validationPercent >= 0 && options.validationPercent < 100,
            "The validation part must be from 0 to 99 percent.");
    require(options.averageDecay >= 0 && options.averageDecay < 1,
            "The decay of the mean weights must be at least 0 and below 1.");
    require(options.device == "cpu" || options.device == "cuda",
            "The device must be cpu or cuda, not " + options.device + ".");
}

/// What LibTorch throws says more to a programmer than to a user; its first line is enough.
template <typename Work> Outcome translated(const Work& work)
{
    try {
        return work();
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        throw Error("The training failed: " + text.substr(0, text.find('\n')));
    }
}

/// The steps that `options.epochs` of the recipe's pictures take.
std::int64_t stepsOf(const TrainingOptions& options, const Recipe& recipe)
{
    if (options.epochs <= 0) {
        return options.steps;
    }
    const double samples = options.epochs * static_cast<double>(recipe.samples().epoch());
    return std::max<std::int64_t>(
        1, std::llround(std::ceil(samples / static_cast<double>(options.batchSize))));
}

Outcome runFrom(TrainingOptions options, const Checkpoint* from, TrainingObserver& observer,
                RunControl& control)
{
    require(options.device != "cuda" || nn::isCudaAvailable(),
            "There is no GPU that can be used here; train with the device cpu.");
    const int wanted = options.threads > 0 ? options.threads : physicalCores();
    const nn::ThreadCount threads(from != nullptr ? from->threads : wanted);
    const auto recipe = makeRecipe(options);
    if (from == nullptr) {
        options.steps = stepsOf(options, *recipe);
        RunFolder(options.runFolder).create();
    } else {
        require(recipe->inputsFingerprint() == from->inputsFingerprint,
                "The pictures or frozen weights of the run in " + options.runFolder.string()
                    + " have changed since it was started; put them back, or start a new run from "
                      "its weights.");
    }
    return TrainingLoop(options, *recipe, observer, from).run(control);
}

} // namespace

Outcome train(const TrainingOptions& options, TrainingObserver& observer,
              const std::stop_token& stop)
{
    RunControl control;
    const std::stop_callback stopping(stop, [&] { control.requestStop(StopKind::Save); });
    return train(options, observer, control);
}

Outcome train(const TrainingOptions& options, TrainingObserver& observer, RunControl& control)
{
    requireSensible(options);
    return translated(
        [&] { return runFrom(withAbsolutePaths(options), nullptr, observer, control); });
}

Outcome resume(const std::filesystem::path& runFolder, std::int64_t steps,
               TrainingObserver& observer, const std::stop_token& stop)
{
    RunControl control;
    const std::stop_callback stopping(stop, [&] { control.requestStop(StopKind::Save); });
    return resume(runFolder, steps, observer, control);
}

Outcome resume(const std::filesystem::path& runFolder, std::int64_t steps,
               TrainingObserver& observer, RunControl& control)
{
    return translated([&] {
        const auto checkpoint = loadNewest(RunFolder(runFolder));
        auto options = checkpoint.options;
        options.runFolder = runFolder;
        options.steps = steps > 0 ? steps : options.steps;
        return runFrom(options, &checkpoint, observer, control);
    });
}

} // namespace core::train
