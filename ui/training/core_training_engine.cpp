#include "ui/training/core_training_engine.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"
#include "core/train/options_file.h"
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

/// The encoder that was trained along; empty if none was.
std::filesystem::path encoderBeside(const core::train::RunFolder& run)
{
    const auto file = run.weights().replace_extension("encoder.safetensors");
    return std::filesystem::exists(file) ? file : std::filesystem::path();
}

std::string cardOf(const core::models::Model& model, const core::train::RunFolder& run)
{
    const auto contents = core::models::describeModel(model.file);
    const auto step = contents.metadata.find("step");
    std::ifstream options(run.options());
    std::string card = "# " + model.name + "\n\n" + core::models::summary(contents)
        + ", trained for " + (step == contents.metadata.end() ? "0" : step->second) + " steps in "
        + run.root().string() + " with these options:\n\n```json\n";
    card.append(std::istreambuf_iterator<char>(options), {});
    return card += "```\n";
}

/// A folder that no other weights share, so that one file never becomes another under the eyes of
/// who works with it.
std::filesystem::path ownFolder(const std::filesystem::path& folder,
                                const std::filesystem::path& weights)
{
    std::error_code ignored;
    const auto written = std::filesystem::last_write_time(weights, ignored).time_since_epoch();
    const auto which = weights.string() + std::to_string(written.count());
    return folder / std::to_string(std::hash<std::string>()(which));
}

/// Unless it is there already. @throws core::Error
std::filesystem::path copied(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::error_code problem;
    std::filesystem::create_directories(to.parent_path(), problem);
    if (std::filesystem::exists(to, problem)) {
        return to;
    }
    core::replaceFile(to, [&](const std::filesystem::path& temporary) {
        using Options = std::filesystem::copy_options;
        if (!std::filesystem::copy_file(from, temporary, Options::overwrite_existing, problem)) {
            throw core::Error(to.string() + " cannot be written: " + problem.message() + ".");
        }
    });
    return to;
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

std::vector<core::train::TrainingDevice> CoreTrainingEngine::devices()
{
    return core::train::trainingDevices();
}

std::size_t CoreTrainingEngine::countPictures(const std::filesystem::path& folder)
{
    return core::io::listPictures(folder).size();
}

std::string CoreTrainingEngine::install(const std::filesystem::path& runFolder)
{
    const core::train::RunFolder run(runFolder);
    const auto name = runFolder.filename().string();
    const auto model = core::models::importModel(run.weights(), {.name = name});
    if (const auto encoder = encoderBeside(run); !encoder.empty()) {
        core::models::importModel(encoder, {.name = name + ".encoder"});
    }
    auto card = model.file;
    core::writeFile(card.replace_extension(".md"), std::string_view(cardOf(model, run)));
    return model.name;
}

TriedNetwork CoreTrainingEngine::copyToTry(const std::filesystem::path& runFolder,
                                           const std::filesystem::path& folder)
{
    const core::train::RunFolder run(runFolder);
    const auto options = core::train::readOptions(run.options());
    const auto* sanet = std::get_if<core::train::SanetOptions>(&options.recipe);
    if (sanet == nullptr && !std::holds_alternative<core::train::DayNightOptions>(options.recipe)) {
        throw core::Error("No workspace takes another network of this kind to try; install it, and "
                          "name it on the command line.");
    }
    auto metadata = core::models::describeModel(run.weights()).metadata;
    TriedNetwork tried{.place = sanet != nullptr ? TriedNetwork::Place::Portrait
                                                 : TriedNetwork::Place::DayNight,
                       .name = runFolder.filename().string() + "-step-" + metadata["step"]};
    const auto own = ownFolder(folder, run.weights());
    tried.file = copied(run.weights(), own / (tried.name + ".safetensors"));
    if (const auto encoder = encoderBeside(run); !encoder.empty()) {
        tried.encoder = copied(encoder, own / (tried.name + ".encoder.safetensors"));
    } else if (sanet != nullptr && std::filesystem::exists(sanet->encoder)) {
        tried.encoder = sanet->encoder;
    }
    return tried;
}

} // namespace ui
