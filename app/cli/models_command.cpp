#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/models/models.h"

#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>

namespace app {

namespace {

using core::models::Contents;
using core::models::Model;

constexpr const char* kFooter = R"(Example:
  chiaroscuro-cli models check sanet.safetensors)";

struct Options {
    std::string file = {}; ///< a path or a model's name
    core::models::ImportOptions import = {};
    bool json = false;
};

using Action = ExitCode (*)(const Options&, const Context&);

const char* sourceWord(core::models::Source source)
{
    return source == core::models::Source::User ? "yours" : "program";
}

nlohmann::ordered_json jsonOf(const std::filesystem::path& file, const Contents& contents)
{
    return {{"file", file.string()},
            {"network", core::nn::networkWord(contents.identity.kind)},
            {"width", contents.identity.width},
            {"detail_path", contents.identity.detailPath},
            {"parameters", contents.parameters},
            {"element_type", contents.elementType},
            {"bytes", contents.bytes},
            {"metadata", contents.metadata}};
}

std::string written(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string lineOf(const Model& model, const Options& options)
{
    const auto contents = core::models::describeModel(model.file);
    if (!options.json) {
        return fmt::format("{}  ({})  {}", model.name, sourceWord(model.source),
                           core::models::summary(contents));
    }
    auto json = jsonOf(model.file, contents);
    json["name"] = model.name;
    json["source"] = sourceWord(model.source);
    return written(json);
}

/// One line a model; a damaged one is reported and the others are still listed.
ExitCode list(const Options& options, const Context& context)
{
    auto code = ExitCode::Success;
    const auto models = core::models::listModels();
    for (const auto& model : models) {
        try {
            context.console.result(lineOf(model, options));
        } catch (const core::Error& error) {
            context.console.error(error.what());
            code = ExitCode::Failure;
        }
    }
    if (models.empty()) {
        context.console.note("There are no models.");
    }
    return code;
}

void showContents(const std::filesystem::path& file, const Contents& contents,
                  const Options& options, const Context& context)
{
    if (options.json) {
        context.console.result(written(jsonOf(file, contents)));
        return;
    }
    context.console.result(fmt::format("{}: {}", file.string(), core::models::summary(contents)));
    for (const auto& [key, value] : contents.metadata) {
        context.console.result(fmt::format("  {}: {}", key, value));
    }
}

/// What the header says, and the card.
ExitCode show(const Options& options, const Context& context)
{
    const auto file = core::models::findModel(options.file);
    showContents(file, core::models::describeModel(file), options, context);
    std::ifstream card(std::filesystem::path(file).replace_extension(".md"));
    if (card && !options.json) {
        context.console.result(
            "\n"
            + std::string(std::istreambuf_iterator<char>(card), std::istreambuf_iterator<char>()));
    }
    return ExitCode::Success;
}

ExitCode check(const Options& options, const Context& context)
{
    const auto file = core::models::findModel(options.file);
    showContents(file, core::models::checkModel(file), options, context);
    return ExitCode::Success;
}

ExitCode import(const Options& options, const Context& context)
{
    const auto model = core::models::importModel(options.file, options.import);
    context.console.result(
        options.json ? written(jsonOf(model.file, core::models::describeModel(model.file)))
                     : fmt::format("{} is now the model {}.", options.file, model.name));
    return ExitCode::Success;
}

/// A subcommand of `models`; `takesFile` if it wants one.
CLI::App& addAction(CLI::App& parent, Commands& commands, const std::shared_ptr<Options>& options,
                    std::pair<const char*, const char*> nameAndMeaning, Action action)
{
    auto* const command = parent.add_subcommand(nameAndMeaning.first, nameAndMeaning.second);
    command->add_flag("--json", options->json, "write JSON objects");
    command->footer(std::string("Example:\n  chiaroscuro-cli models ") + nameAndMeaning.first
                    + (action == list ? "" : " sanet.safetensors"));
    commands.push_back(
        {command, [options, action](const Context& context) { return action(*options, context); }});
    return *command;
}

void addFile(CLI::App& command, Options& options)
{
    command.add_option("file", options.file, "a weights file, or a model's name")
        ->required()
        ->type_name("FILE");
}

} // namespace

void addModelsCommand(CLI::App& program, Commands& commands)
{
    auto* const parent = program.add_subcommand("models", "Lists, checks and imports weights.");
    parent->require_subcommand(1);
    parent->footer(kFooter);
    const auto options = std::make_shared<Options>();
    addAction(*parent, commands, options, {"list", "Lists the models there are."}, list);
    addFile(addAction(*parent, commands, options,
                      {"show", "Shows what a weights file says about itself, and its card."}, show),
            *options);
    addFile(addAction(*parent, commands, options,
                      {"check", "Reads a weights file whole and says what it holds."}, check),
            *options);
    auto& importing = addAction(*parent, commands, options,
                                {"import", "Stores a weights file among your models."}, import);
    addFile(importing, *options);
    importing.add_option("--name", options->import.name, "of the new model")->type_name("NAME");
    importing.add_flag("--replace", options->import.replace, "a model of that name");
    importing.add_flag("--half", options->import.half, "store as float16, in half the bytes");
}

} // namespace app
