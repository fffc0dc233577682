#include "app/cli/batch.h"
#include "app/cli/command.h"
#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"
#include "core/segment/person_segmenter.h"

#include <chrono>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFooter
    = R"(Masks are 8-bit grey PNG files of the picture's size, white = person. For a folder they are
written to the folder --output as STEM.png.

Example:
  chiaroscuro-cli mask --content ann.jpg --output ann_mask.png)";

struct Options {
    std::string content = {};
    std::string output = {};
    std::string weights = {};
    bool json = false;
};

struct MaskTask {
    fs::path content = {};
    fs::path output = {};
};

std::vector<MaskTask> tasksOf(const Options& options)
{
    const bool intoFolder = fs::is_directory(options.content) || meansFolder(options.output);
    if (intoFolder) {
        requireFolder(options.output);
    } else {
        requireWritablePicture(options.output);
    }
    std::vector<MaskTask> tasks;
    std::map<fs::path, fs::path> contents;
    for (const auto& content : core::io::listPictures(options.content)) {
        const auto output = intoFolder
            ? fs::path(options.output) / (content.stem().string() + ".png")
            : fs::path(options.output);
        if (const auto [other, isNew] = contents.emplace(output, content); !isNew) {
            throw core::Error(fmt::format("{} and {} would both be written to {}; rename one.",
                                          other->second.string(), content.string(),
                                          output.string()));
        }
        tasks.push_back({.content = content, .output = output});
    }
    for (const auto& task : tasks) {
        for (const auto& other : tasks) {
            requireNoInput(task.output, {other.content});
        }
    }
    return tasks;
}

std::string segmentOne(const core::segment::PersonSegmenter& segmenter, const MaskTask& task,
                       const Options& options, const std::stop_token& stop)
{
    const auto picture = core::io::readPicture(task.content);
    const auto start = std::chrono::steady_clock::now();
    const auto mask = segmenter.segment(picture, stop);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    core::io::writeMask(mask, task.output);
    if (!options.json) {
        return fmt::format("{}  {}x{}  {:.2f} s", task.output.string(), mask.width(), mask.height(),
                           taken.count());
    }
    const nlohmann::ordered_json line{{"content", task.content.string()},
                                      {"output", task.output.string()},
                                      {"width", mask.width()},
                                      {"height", mask.height()},
                                      {"render_seconds", taken.count()}};
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

ExitCode run(const Options& options, const Context& context)
{
    context.console.setFormat(options.json ? ResultFormat::Json : ResultFormat::Text);
    const auto tasks = tasksOf(options);
    const core::segment::PersonSegmenter segmenter(core::segment::PersonSegmenterOptions{
        .weights = options.weights.empty() ? core::models::defaultModel("segnet")
                                           : core::models::findModel(options.weights)});
    std::vector<BatchItem> items;
    for (const auto& task : tasks) {
        items.push_back({.name = task.content.filename().string(), .work = [&] {
                             return segmentOne(segmenter, task, options, context.stop);
                         }});
    }
    return runBatch(items, context);
}

} // namespace

void addMaskCommand(CLI::App& program, Commands& commands)
{
    auto* const command = program.add_subcommand("mask", "Finds the person in photographs.");
    const auto options = std::make_shared<Options>();
    command->add_option("--content", options->content, "the photograph, or a folder of them")
        ->required()
        ->type_name("FILE|DIR");
    command->add_option("--output", options->output, "the mask to write, or a folder")
        ->required()
        ->type_name("FILE|DIR");
    command->add_option("--weights", options->weights, "a SegNet file, or a model's name")
        ->type_name("FILE");
    command->add_flag("--json", options->json, "write one JSON object a picture");
    command->footer(kFooter);
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace app
