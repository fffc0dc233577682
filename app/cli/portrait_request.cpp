#include "app/cli/portrait_request.h"

#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPersonModel = "sanet_person"; ///< used if it is there

/// Blends to paint with: one of all the files given, or one a picture of a folder.
std::vector<std::vector<fs::path>> blendsOf(const PortraitRequest& request)
{
    const auto& styles = request.styles;
    const bool isFolder = styles.size() == 1 && fs::is_directory(styles.front());
    const auto weights = request.styleWeights.size();
    if (weights > 0 && (isFolder || weights != styles.size())) {
        throw core::Error(
            "--style-weights must have one weight for each of several --style files.");
    }
    if (!isFolder) {
        return {{styles.begin(), styles.end()}};
    }
    std::vector<std::vector<fs::path>> blends;
    for (const auto& file : core::io::listPictures(styles.front())) {
        blends.push_back({file});
    }
    return blends;
}

fs::path maskFor(const PortraitRequest& request, const fs::path& content)
{
    return !request.mask.empty() && fs::is_directory(request.mask)
        ? fs::path(request.mask) / (content.stem().string() + ".png")
        : fs::path(request.mask);
}

/// CONTENT_STYLE, by the files' stems; a blend is named after all of its styles.
std::string stemOf(const fs::path& content, const std::vector<fs::path>& styles)
{
    std::string stem = content.stem().string();
    for (const auto& style : styles) {
        stem.append("_").append(style.stem().string());
    }
    return stem;
}

/// Looks into the pictures that every result needs, before work begins.
/// @throws core::Error if one is missing or no picture.
void requirePictures(const PortraitRequest& request)
{
    auto files = request.personStyles;
    files.insert(files.end(), request.styles.begin(), request.styles.end());
    if (!request.mask.empty()) {
        files.push_back(request.mask);
    }
    const bool isFolder = request.styles.size() == 1 && fs::is_directory(request.styles.front());
    for (const auto& file : files) {
        if (!(fs::is_directory(file) && (isFolder || file == request.mask))) {
            core::io::pictureSize(file);
        }
    }
}

std::vector<fs::path> inputsOf(const PortraitRequest& request, const PortraitTask& task)
{
    std::vector<fs::path> inputs{task.content,          task.mask,       request.weights,
                                 request.personWeights, request.encoder, request.decoder,
                                 request.transform};
    inputs.insert(inputs.end(), task.styles.begin(), task.styles.end());
    inputs.insert(inputs.end(), request.personStyles.begin(), request.personStyles.end());
    return inputs;
}

/// @throws core::Error if two tasks have the same output or one an input's name.
void requireSafeOutputs(const PortraitRequest& request, const std::vector<PortraitTask>& tasks)
{
    std::map<fs::path, fs::path> contents;
    for (const auto& task : tasks) {
        const auto [other, isNew] = contents.emplace(task.output, task.content);
        if (!isNew) {
            throw core::Error(fmt::format("{} and {} would both be written to {}; rename one.",
                                          other->second.string(), task.content.string(),
                                          task.output.string()));
        }
        for (const auto& each : tasks) {
            requireNoInput(task.output, inputsOf(request, each));
        }
    }
}

/// The one that was named, else the program's own if its own network paints, else one that fits.
fs::path encoderOf(const PortraitRequest& request, const fs::path& network)
{
    if (!request.encoder.empty()) {
        return core::models::findModel(request.encoder);
    }
    const bool own = request.weights.empty() && request.decoder.empty();
    return own ? core::models::defaultModel("encoder") : core::models::encoderFor(network);
}

} // namespace

std::vector<PortraitTask> tasksOf(const PortraitRequest& request)
{
    const auto contents = core::io::listPictures(request.content);
    const auto blends = blendsOf(request);
    requirePictures(request);
    const bool isBatch
        = fs::is_directory(request.content) || fs::is_directory(request.styles.front());
    const fs::path output = request.output;
    const bool intoFolder = isBatch || meansFolder(output);
    intoFolder ? requireFolder(output) : requireWritablePicture(output);

    std::vector<PortraitTask> tasks;
    for (const auto& content : contents) {
        for (const auto& styles : blends) {
            const auto stem = stemOf(content, styles);
            const fs::path stages = request.stagesFolder;
            tasks.push_back({.content = content,
                             .styles = styles,
                             .mask = maskFor(request, content),
                             .output = intoFolder ? output / (stem + "." + request.format) : output,
                             .stagesFolder = isBatch && !stages.empty() ? stages / stem : stages});
        }
    }
    requireSafeOutputs(request, tasks);
    return tasks;
}

core::stylize::NetworkFiles networksOf(const PortraitRequest& request)
{
    using core::models::defaultModel;
    using core::models::findModel;
    const auto chosen = [](const std::string& given, const char* standard) {
        return given.empty() ? defaultModel(standard) : findModel(given);
    };
    core::stylize::NetworkFiles files;
    if (!request.decoder.empty()) {
        files.decoder = findModel(request.decoder);
        files.transform = findModel(request.transform);
        files.encoder = encoderOf(request, files.transform);
        return files;
    }
    files.sanet = chosen(request.weights, "sanet");
    files.encoder = encoderOf(request, files.sanet);
    const auto models = core::models::listModels();
    if (!request.personWeights.empty()) {
        files.personSanet = findModel(request.personWeights);
    } else if (request.weights.empty() && request.encoder.empty()
               && std::ranges::find(models, kPersonModel, &core::models::Model::name)
                   != models.end()) {
        files.personSanet = defaultModel(kPersonModel);
    }
    return files;
}

bool tellsPersonApart(const PortraitRequest& request)
{
    const auto& settings = request.settings;
    return settings.background != settings.person || !request.personStyles.empty()
        || !networksOf(request).personSanet.empty();
}

} // namespace app
