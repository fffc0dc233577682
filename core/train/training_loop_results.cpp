#include "core/base/error.h"
#include "core/base/version.h"
#include "core/io/picture_file.h"
#include "core/train/module_state.h"
#include "core/train/training_loop.h"

#include <ctime>

namespace core::train {

namespace {

std::string today()
{
    const auto now = std::time(nullptr);
    std::tm utc = {};
    gmtime_r(&now, &utc);
    std::array<char, 16> text = {};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &utc);
    return text.data();
}

} // namespace

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

} // namespace core::train
