#include "core/train/training_loop.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/nn/precision.h"
#include "core/train/device_memory.h"
#include "core/train/module_state.h"
#include "core/train/options_file.h"
#include "core/train/steering.h"

#include <chrono>
#include <cmath>

namespace core::train {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

bool isDue(std::int64_t step, std::int64_t every, std::int64_t last)
{
    return every > 0 && (step % every == 0 || step == last);
}

bool usesMixedPrecision(const TrainingOptions& options)
{
    return options.mixedPrecision && (options.device == "cuda" || hasFastBfloat16());
}

} // namespace

TrainingLoop::TrainingLoop(const TrainingOptions& options, Recipe& recipe,
                           TrainingObserver& observer, const Checkpoint* from)
    : m_options(options)
    , m_recipe(recipe)
    , m_observer(observer)
    , m_folder(options.runFolder)
    , m_adam(recipe.networks(), recipe.firstMomentDecay())
    , m_average(recipe.networks(), options.averageDecay)
    , m_changes(m_folder.changes())
{
    if (from != nullptr) {
        restore(*from);
    }
    m_log.emplace(m_folder, m_recipe.lossNames(), m_step);
}

void TrainingLoop::restore(const Checkpoint& from)
{
    const auto what = "The checkpoint in " + m_folder.root().string();
    copyState(from.networks, moduleState(m_recipe.networks()), what);
    copyState(from.average, m_average.state(), what);
    copyState(from.optimizer, m_adam.state(), what);
    m_step = from.step;
    m_savedStep = from.step;
    m_bestStep = from.bestStep;
    m_bestScore = from.bestScore;
}

Outcome TrainingLoop::run(RunControl& control)
{
    writeOptions(m_options, m_folder.options());
    if (m_savedStep < 0) {
        saveCheckpoint();
    }
    BatchSource batches(m_recipe.samples(),
                        {.batchSize = m_options.batchSize,
                         .threads = m_options.loaderThreads,
                         .firstBatch = m_step});
    while (m_step < m_options.steps && !shouldStop(control)) {
        makeChanges(control);
        const auto start = Clock::now();
        const double rate = rateOf(m_step + 1);
        auto batch = batches.next();
        const double waited = secondsSince(start);
        const auto losses = trainStep(std::move(batch), rate);
        ++m_step;
        m_average.update(m_step);
        finishStep({.step = m_step,
                    .steps = m_options.steps,
                    .learningRate = rate,
                    .epoch = static_cast<double>(m_step * m_options.batchSize)
                        / static_cast<double>(m_recipe.samples().epoch()),
                    .secondsPerStep = secondsSince(start),
                    .secondsWaiting = waited,
                    .memory = heldMemory(device())},
                   losses);
    }
    if (control.requestedStop() == StopKind::Discard) {
        discard();
        return Outcome::Cancelled;
    }
    if (m_savedStep != m_step) {
        saveCheckpoint();
    }
    return m_step < m_options.steps ? Outcome::Cancelled : Outcome::Completed;
}

bool TrainingLoop::shouldStop(const RunControl& control) const
{
    const auto kind = control.requestedStop();
    return kind != StopKind::None && (kind != StopKind::AfterEpoch || isEpochEnd());
}

bool TrainingLoop::isEpochEnd() const
{
    const auto epoch = static_cast<std::int64_t>(m_recipe.samples().epoch());
    const auto seen = m_step * m_options.batchSize;
    return seen / epoch != (seen - m_options.batchSize) / epoch;
}

/// Those that were asked for, and those that a run resumed from before them makes again.
void TrainingLoop::makeChanges(RunControl& control)
{
    for (const auto& [name, value] : control.takeChanges()) {
        try {
            auto tried = m_options;
            steer(tried, name, value);
            m_changes.add({.step = m_step + 1,
                           .name = name,
                           .value = value,
                           .before = steeredValue(m_options, name)});
        } catch (const Error& error) {
            m_observer.onWarning(m_step, error.what());
        }
    }
    const auto due = m_changes.at(m_step + 1);
    for (const auto& change : due) {
        steer(m_options, change.name, change.value);
        m_observer.onChange(change);
    }
    if (!due.empty()) {
        m_recipe.steer(m_options);
        writeOptions(m_options, m_folder.options());
    }
}

/// Tables and changes end with the last checkpoint, as if no step had come after it.
void TrainingLoop::discard()
{
    m_log.reset();
    m_log.emplace(m_folder, m_recipe.lossNames(), m_savedStep);
    m_changes.cutAfter(m_savedStep);
}

std::vector<double> TrainingLoop::trainStep(Batch batch, double rate)
{
    const auto step = m_step + 1;
    const dataset::Random random(m_options.seed, dataset::Random::Purpose::Step,
                                 static_cast<std::uint64_t>(step));
    m_adam.clearGradients();
    StepLosses losses;
    {
        const nn::MixedPrecision precision(device().type(), usesMixedPrecision(m_options));
        losses = m_recipe.losses({.step = step, .parts = onDevice(batch), .random = random});
    }
    auto values = readLosses(losses);
    requireFinite(values);
    losses.objective.backward();
    m_adam.step(rate);
    return values;
}

std::vector<double> TrainingLoop::readLosses(const StepLosses& losses) const
{
    std::vector<torch::Tensor> scalars;
    for (const auto& value : losses.values) {
        scalars.push_back(value.detach().to(torch::kFloat));
    }
    const auto all = torch::stack(scalars).to(torch::kCPU); // one copy, not one a loss
    const auto* first = all.const_data_ptr<float>();
    return {first, first + all.numel()};
}

void TrainingLoop::requireFinite(const std::vector<double>& losses) const
{
    const auto names = m_recipe.lossNames();
    for (std::size_t index = 0; index < losses.size(); ++index) {
        if (!std::isfinite(losses[index])) {
            throw Error("The loss '" + names[index] + "' is not a finite number at step "
                        + std::to_string(m_step + 1) + "; the last good state is in "
                        + m_folder.checkpoint(m_savedStep).string()
                        + ". Start anew from its weights with a smaller learning rate.");
        }
    }
}

void TrainingLoop::finishStep(StepReport report, const std::vector<double>& losses)
{
    const auto names = m_recipe.lossNames();
    for (std::size_t index = 0; index < losses.size(); ++index) {
        report.losses.emplace_back(names[index], losses[index]);
    }
    m_log->addStep(report);
    m_observer.onStep(report);
    if (const auto sentence = m_recipe.warning(losses); !sentence.empty()) {
        m_observer.onWarning(m_step, sentence);
    }
    if (isDue(m_step, m_options.checkpointEvery, m_options.steps)) {
        validate();
        saveCheckpoint();
    }
    if (isDue(m_step, m_options.sampleEvery, m_options.steps)) {
        writeSample();
    }
}

double TrainingLoop::rateOf(std::int64_t step) const
{
    return m_options.learningRate / (1.0 + m_recipe.rateDecay() * static_cast<double>(step - 1));
}

std::vector<torch::Tensor> TrainingLoop::onDevice(Batch& batch) const
{
    std::vector<torch::Tensor> parts;
    const auto channels = m_recipe.samples().channels();
    const std::int64_t side = m_recipe.samples().size();
    for (std::size_t part = 0; part < channels.size(); ++part) {
        const auto view = torch::from_blob(batch.parts[part].data(),
                                           {m_options.batchSize, side, side, channels[part]});
        parts.push_back(view.permute({0, 3, 1, 2})
                            .to(device(), torch::kFloat, /*non_blocking=*/false, /*copy=*/true,
                                torch::MemoryFormat::ChannelsLast));
    }
    return parts;
}

} // namespace core::train
