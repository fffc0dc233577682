#include "core/models/models.h"

#include "core/base/error.h"
#include "core/base/locations.h"
#include "core/base/version.h"
#include "core/nn/weights_file_summary.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <optional>

namespace core::models {

namespace fs = std::filesystem;

namespace {

constexpr const char* kExtension = ".safetensors";
constexpr const char* kLastEncoderLayer = "conv5_1";

/// The program's folder, or none where it is not installed.
std::optional<fs::path> programFolder()
{
    try {
        return core::modelsFolder();
    } catch (const core::Error&) {
        return std::nullopt;
    }
}

Model modelAt(const fs::path& file, Source source)
{
    auto card = file;
    card.replace_extension(".md");
    std::error_code ignored;
    return {.name = file.stem().string(),
            .file = file,
            .card = fs::exists(card, ignored) ? card : fs::path(),
            .source = source};
}

std::vector<Model> modelsIn(const fs::path& folder, Source source)
{
    std::vector<Model> models;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const bool isHidden = entry.path().filename().string().starts_with('.');
        if (entry.path().extension() == kExtension && !isHidden) {
            models.push_back(modelAt(entry.path(), source));
        }
    }
    std::ranges::sort(models, {}, &Model::name);
    return models;
}

std::optional<fs::path> fileOf(std::string_view name)
{
    for (const auto& model : listModels()) {
        if (model.name == name) {
            return model.file;
        }
    }
    return std::nullopt;
}

Contents contentsOf(const fs::path& file, const nn::WeightsSummary& summary)
{
    return {.identity = summary.identity,
            .metadata = summary.metadata,
            .parameters = summary.parameters,
            .elementType = summary.elementType,
            .bytes = fs::file_size(file)};
}

std::string today()
{
    return fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::time(nullptr)));
}

/// What is known about a file that comes from elsewhere.
std::map<std::string, std::string> importedMetadata(const Contents& contents, const fs::path& file)
{
    return {{"network", nn::networkWord(contents.identity.kind)},
            {"width", fmt::format("{}", contents.identity.width)},
            {"imported_from", file.filename().string()},
            {"import_date", today()},
            {"project_version", std::string(core::version())}};
}

/// What an installed file holds; nothing if it is no network.
std::optional<Contents> contentsOf(const Model& model)
{
    try {
        return describeModel(model.file);
    } catch (const core::Error&) {
        return std::nullopt;
    }
}

bool isEncoderOf(const Contents& contents, double width)
{
    return contents.identity.kind == nn::NetworkKind::Encoder && contents.identity.width == width
        && contents.identity.lastLayer == kLastEncoderLayer;
}

/// A name that stays a file's name inside the folder.
void requirePlainName(const std::string& name)
{
    if (name.empty() || name.starts_with('.') || name.find('/') != std::string::npos) {
        throw core::Error(
            fmt::format("\"{}\" cannot be a model's name: it must be a plain file name.", name));
    }
}

} // namespace

std::vector<Model> listModels(const fs::path& userFolder)
{
    std::vector<Model> models;
    if (const auto folder = programFolder()) {
        models = modelsIn(*folder, Source::Program);
    }
    std::ranges::move(modelsIn(userFolder, Source::User), std::back_inserter(models));
    return models;
}

fs::path findModel(const std::string& pathOrName)
{
    std::error_code ignored;
    if (fs::exists(pathOrName, ignored)) {
        return pathOrName;
    }
    if (const auto file = fileOf(pathOrName)) {
        return *file;
    }
    throw core::Error(fmt::format(
        "There is no file and no model named {}; `models list` shows the models.", pathOrName));
}

fs::path defaultModel(std::string_view name)
{
    if (const auto file = fileOf(name)) {
        return *file;
    }
    const auto folder = programFolder();
    throw core::Error(fmt::format(
        "The model {}{} is missing from {}; reinstall the program, or import one of that name.",
        name, kExtension, folder ? folder->string() : std::string("the program's models folder")));
}

fs::path encoderFor(const fs::path& network, const fs::path& userFolder)
{
    const auto wanted = describeModel(network).identity;
    if (wanted.kind == nn::NetworkKind::Encoder || wanted.kind == nn::NetworkKind::Segnet
        || wanted.kind == nn::NetworkKind::DayNight
        || wanted.kind == nn::NetworkKind::ResnetGenerator) {
        throw core::Error(fmt::format("{} holds a {}, not a SANet.", network.string(),
                                      nn::description(wanted.kind)));
    }
    for (const auto& model : listModels(userFolder)) {
        const auto contents = contentsOf(model);
        if (contents && isEncoderOf(*contents, wanted.width)) {
            return model.file;
        }
    }
    throw core::Error(fmt::format(
        "{} needs an encoder of width {}, and none is installed; choose the encoder's file, or "
        "install it with `chiaroscuro-cli models import FILE`.",
        network.filename().string(), wanted.width));
}

Contents describeModel(const fs::path& file)
{
    return contentsOf(file, nn::summarizeWeights(file));
}

Contents checkModel(const fs::path& file)
{
    return contentsOf(file, nn::checkWeights(file));
}

std::string summary(const Contents& contents)
{
    const auto& identity = contents.identity;
    const bool endsEarly
        = identity.kind == nn::NetworkKind::Encoder && identity.lastLayer != kLastEncoderLayer;
    return fmt::format(
        "{}{}{}, width {}, {:.2f} million numbers ({})", nn::description(identity.kind),
        identity.detailPath ? " with detail path" : "",
        endsEarly
            ? " up to " + identity.lastLayer + " only, enough to learn from but not to paint with"
            : "",
        identity.width, static_cast<double>(contents.parameters) / 1e6, contents.elementType);
}

Model importModel(const fs::path& file, const ImportOptions& options)
{
    const auto name = options.name.empty() ? file.stem().string() : options.name;
    requirePlainName(name);
    const auto target = core::userModelsFolder() / (name + kExtension);
    std::error_code ignored;
    if (!options.replace && fs::exists(target, ignored)) {
        throw core::Error(
            fmt::format("A model named {} exists ({}); choose another name, or replace it.", name,
                        target.string()));
    }
    const auto contents = checkModel(file);
    fs::create_directories(target.parent_path(), ignored);
    nn::convertWeights(file, target, importedMetadata(contents, file),
                       options.half ? nn::StoredAs::Half : nn::StoredAs::Read);
    return modelAt(target, Source::User);
}

} // namespace core::models
