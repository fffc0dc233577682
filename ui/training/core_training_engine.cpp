#include "ui/training/core_training_engine.h"

#include "core/base/atomic_file.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"
#include "core/train/run_folder.h"

#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <unistd.h>

namespace ui {

namespace {

/// Threads that this one starts (loaders, arithmetic) inherit it. Where the system refuses, the
/// training is a little less modest, nothing else.
void lowerPriority()
{
    constexpr int kNice = 10;
    static_cast<void>(setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice));
}

} // namespace

core::train::Outcome CoreTrainingEngine::run(const RunOrder& order,
                                             core::train::TrainingObserver& observer,
                                             core::train::RunControl& control)
{
    lowerPriority();
    return order.resumes
        ? core::train::resume(order.options.runFolder, order.options.steps, observer, control)
        : core::train::train(order.options, observer, control);
}

std::size_t CoreTrainingEngine::countPictures(const std::filesystem::path& folder)
{
    return core::io::listPictures(folder).size();
}

std::string CoreTrainingEngine::install(const std::filesystem::path& runFolder)
{
    const core::train::RunFolder run(runFolder);
    const auto model
        = core::models::importModel(run.weights(), {.name = runFolder.filename().string()});
    const auto steps = run.checkpointSteps();
    std::ifstream options(run.options());
    std::string card = "# " + model.name + "\n\n"
        + core::models::summary(core::models::describeModel(model.file)) + ", trained for "
        + std::to_string(steps.empty() ? 0 : steps.front()) + " steps in " + runFolder.string()
        + " with these options:\n\n```json\n";
    card.append(std::istreambuf_iterator<char>(options), {});
    auto file = model.file;
    core::writeFile(file.replace_extension(".md"), std::string_view(card += "```\n"));
    return model.name;
}

} // namespace ui
