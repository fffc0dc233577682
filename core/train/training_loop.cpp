#include "core/train/training_loop.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/base/version.h"
#include "core/io/picture_file.h"
#include "core/nn/precision.h"
#include "core/train/module_state.h"

#include <chrono>
#include <cmath>
#include <ctime>

namespace core::train {

namespace {

using Clock = std::chrono::steady_clock;

std::string today()
{
    const auto now = std::time(nullptr);
    std::tm utc = {};
    gmtime_r(&now, &utc);
    std::array<char, 16> text = {};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &utc);
    return text.data();
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

Outcome TrainingLoop::run(const std::stop_token& stop)
{
    if (m_savedStep < 0) {
        saveCheckpoint();
    }
    BatchSource batches(m_recipe.samples(),
                        {.batchSize = m_options.batchSize,
                         .threads = m_options.loaderThreads,
                         .firstBatch = m_step});
    while (m_step < m_options.steps && !stop.stop_requested()) {
        const auto start = Clock::now();
        const double rate = rateOf(m_step + 1);
        const auto losses = trainStep(batches.next(), rate);
        ++m_step;
        m_average.update(m_step);
        finishStep(losses, rate, std::chrono::duration<double>(Clock::now() - start).count());
    }
    if (m_savedStep != m_step) {
        saveCheckpoint();
    }
    return m_step < m_options.steps ? Outcome::Cancelled : Outcome::Completed;
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

void TrainingLoop::finishStep(const std::vector<double>& losses, double rate, double seconds)
{
    StepReport report{
        .step = m_step, .steps = m_options.steps, .learningRate = rate, .secondsPerStep = seconds};
    const auto names = m_recipe.lossNames();
    for (std::size_t index = 0; index < losses.size(); ++index) {
        report.losses.emplace_back(names[index], losses[index]);
    }
    m_log->addStep(report);
    m_observer.onStep(report);
    if (isDue(m_step, m_options.checkpointEvery, m_options.steps)) {
        validate();
        saveCheckpoint();
    }
    if (isDue(m_step, m_options.sampleEvery, m_options.steps)) {
        writeSample();
    }
}

void TrainingLoop::saveCheckpoint()
{
    const auto networks = moduleState(m_recipe.networks());
    if (!isFinite(networks)) {
        throw Error("The weights are not finite numbers after step " + std::to_string(m_step)
                    + "; the last good state is in " + m_folder.checkpoint(m_savedStep).string()
                    + ". Start anew from its weights with a smaller learning rate.");
    }
    const auto path = save({.options = m_options,
                            .step = m_step,
                            .samplesConsumed = m_step * m_options.batchSize,
                            .threads = at::get_num_threads(),
                            .inputsFingerprint = m_recipe.inputsFingerprint(),
                            .bestStep = m_bestStep,
                            .bestScore = m_bestScore,
                            .networks = copiedToCpu(networks),
                            .average = copiedToCpu(m_average.state()),
                            .optimizer = copiedToCpu(m_adam.state())},
                           m_folder);
    m_savedStep = m_step;
    m_folder.prune(m_bestStep);
    publish(m_folder.weights());
    m_observer.onCheckpoint(m_step, path);
}

void TrainingLoop::validate()
{
    const torch::NoGradGuard noGrad;
    const EvaluationMode evaluating(m_recipe.networks());
    const AveragedWeights::Applied averaged(m_average);
    const auto validation = m_recipe.validate();
    if (validation.values.empty()) {
        return;
    }
    m_log->addValidation(m_step, validation.values);
    m_observer.onValidation(m_step, validation.values);
    if (m_bestStep < 0 || validation.score > m_bestScore) {
        m_bestStep = m_step;
        m_bestScore = validation.score;
        publish(m_folder.bestWeights());
    }
}

void TrainingLoop::writeSample()
{
    const torch::NoGradGuard noGrad;
    const EvaluationMode evaluating(m_recipe.networks());
    const AveragedWeights::Applied averaged(m_average);
    const auto sheet = m_recipe.sampleSheet();
    const auto file = m_folder.sample(m_step);
    io::writePicture(sheet, file);
    m_log->addSample(m_step, file, sheet.size());
    m_observer.onSample(m_step, file);
}

void TrainingLoop::publish(const std::filesystem::path& file)
{
    const AveragedWeights::Applied averaged(m_average);
    for (auto& [word, weights] : m_recipe.publishedBeside()) {
        write(weights, std::filesystem::path(file).replace_extension(word + ".safetensors"));
    }
    auto weights = m_recipe.published();
    write(weights, file);
}

void TrainingLoop::write(nn::WeightsFile& weights, const std::filesystem::path& file) const
{
    weights.tensors = copiedToCpu(weights.tensors);
    weights.metadata["width"] = std::to_string(m_options.width);
    weights.metadata["step"] = std::to_string(m_step);
    weights.metadata["date"] = today();
    weights.metadata["project_version"] = version();
    nn::writeSafetensors(weights, file);
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
