#include "core/train/checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/nn/weights_file.h"
#include "core/train/options_json.h"

#include <fcntl.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace core::train {

namespace {

constexpr int kFormat = 1;
constexpr auto kStateFile = "state.json";
constexpr auto kNetworksFile = "networks.safetensors";
constexpr auto kAverageFile = "average.safetensors";
constexpr auto kOptimizerFile = "optimizer.safetensors";

nlohmann::json stateJson(const Checkpoint& checkpoint)
{
    return {{"format", kFormat},
            {"step", checkpoint.step},
            {"samples_consumed", checkpoint.samplesConsumed},
            {"threads", checkpoint.threads},
            {"inputs", checkpoint.inputsFingerprint},
            {"best_step", checkpoint.bestStep},
            {"best_score", checkpoint.bestScore},
            {"options", toJson(checkpoint.options)}};
}

Checkpoint fromStateJson(const nlohmann::json& json)
{
    if (json.at("format").get<int>() != kFormat) {
        throw Error("The checkpoint was written by another version of the program.");
    }
    Checkpoint checkpoint;
    checkpoint.options = optionsFromJson(json.at("options"));
    checkpoint.step = json.at("step");
    checkpoint.samplesConsumed = json.at("samples_consumed");
    checkpoint.threads = json.at("threads");
    checkpoint.inputsFingerprint = json.at("inputs");
    checkpoint.bestStep = json.at("best_step");
    checkpoint.bestScore = json.at("best_score");
    return checkpoint;
}

/// Names in a folder survive a power failure only after this.
void flushFolder(const std::filesystem::path& folder)
{
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

void writeParts(const Checkpoint& checkpoint, const std::filesystem::path& folder)
{
    nn::writeSafetensors({.tensors = checkpoint.networks}, folder / kNetworksFile);
    nn::writeSafetensors({.tensors = checkpoint.average}, folder / kAverageFile);
    nn::writeSafetensors({.tensors = checkpoint.optimizer}, folder / kOptimizerFile);
    writeFile(folder / kStateFile, std::string_view(stateJson(checkpoint).dump(2) + '\n'));
    flushFolder(folder);
}

Checkpoint load(const std::filesystem::path& folder)
{
    std::ifstream stream(folder / kStateFile);
    auto checkpoint = fromStateJson(nlohmann::json::parse(stream));
    checkpoint.networks = nn::readWeights(folder / kNetworksFile).tensors;
    checkpoint.average = nn::readWeights(folder / kAverageFile).tensors;
    checkpoint.optimizer = nn::readWeights(folder / kOptimizerFile).tensors;
    return checkpoint;
}

} // namespace

std::filesystem::path save(const Checkpoint& checkpoint, const RunFolder& folder)
{
    const auto writing = folder.checkpoints() / ".writing";
    const auto final = folder.checkpoint(checkpoint.step);
    try {
        std::filesystem::remove_all(writing);
        std::filesystem::create_directory(writing);
        writeParts(checkpoint, writing);
        std::filesystem::remove_all(final); // the same step after a resume: the same contents
        std::filesystem::rename(writing, final);
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error("The checkpoint " + final.string()
                    + " cannot be written: " + error.code().message() + ".");
    }
    flushFolder(folder.checkpoints());
    return final;
}

Checkpoint loadNewest(const RunFolder& folder)
{
    std::string reason = "it has no checkpoint";
    for (const auto step : folder.checkpointSteps()) {
        try {
            return load(folder.checkpoint(step));
        } catch (const std::exception& error) { // try an older one
            reason = error.what();
        }
    }
    throw Error("The run in " + folder.root().string() + " cannot be resumed: " + reason);
}

} // namespace core::train
