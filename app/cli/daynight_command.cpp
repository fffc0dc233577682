#include "app/cli/batch.h"
#include "app/cli/command.h"
#include "app/cli/daynight_shot.h"
#include "app/cli/option_values.h"
#include "app/cli/output_paths.h"
#include "app/cli/shot_request.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/hsp.h"
#include "core/io/picture_file.h"
#include "core/translate/colour_lut.h"
#include "core/translate/day_night_translator.h"

#include <chrono>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace app {

namespace fs = std::filesystem;
using core::translate::DayNightTranslator;
using core::translate::Direction;

namespace {

constexpr const char* kFooter
    = R"(Pictures keep their size, profile and metadata. For a folder they are written to the folder
--output under their own names.

Example:
  chiaroscuro-cli daynight --input street.jpg --output street_night.jpg --to night
  chiaroscuro-cli daynight --input street.mp4 --output street_night.mp4 --to night --frames 1-240)";

using Options = DayNightRequest;

struct Task {
    fs::path input = {};
    fs::path output = {};
};

std::vector<Task> tasksOf(const Options& options)
{
    const bool intoFolder = fs::is_directory(options.input) || meansFolder(options.output);
    if (intoFolder) {
        requireFolder(options.output);
    } else {
        requireWritablePicture(options.output);
    }
    std::vector<Task> tasks;
    for (const auto& input : core::io::listPictures(options.input)) {
        const auto output
            = intoFolder ? fs::path(options.output) / input.filename() : fs::path(options.output);
        requireWritablePicture(output);
        tasks.push_back({.input = input, .output = output});
    }
    for (const auto& task : tasks) {
        requireNoInput(task.output, {task.input});
    }
    return tasks;
}

std::string translateOne(const DayNightTranslator& translator, const Task& task,
                         const Options& options, const Context& context,
                         core::translate::ColourLutFit& fit)
{
    const auto picture = core::io::readPicture(task.input);
    const auto start = std::chrono::steady_clock::now();
    const auto made
        = translator.translate(picture, options.settings, context.stop, &context.console);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    core::io::writePicture(made, task.output, {.bitsPerChannel = core::io::kBitsAsRead});
    if (!options.lut.empty()) {
        fit.add(picture, made);
    }
    const auto before = core::meanHspBrightness(picture);
    const auto after = core::meanHspBrightness(made);
    if (!options.json) {
        return fmt::format("{}  {}x{}  brightness {:.2f} -> {:.2f}  {:.2f} s", task.output.string(),
                           made.width(), made.height(), before, after, taken.count());
    }
    const nlohmann::ordered_json line{
        {"input", task.input.string()},   {"output", task.output.string()},
        {"width", made.width()},          {"height", made.height()},
        {"brightness_before", before},    {"brightness_after", after},
        {"render_seconds", taken.count()}};
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Says in one line what the table is worth.
void writeLut(const core::translate::ColourLutFit& fit, const Options& options, Console& console)
{
    const auto lut = fit.fitted();
    core::translate::writeCube(lut, fs::path(options.lut).stem().string(), options.lut);
    const auto error = fit.error(lut);
    if (options.json) {
        console.result(nlohmann::ordered_json{{"lut", options.lut}, {"error", error}}.dump());
    } else {
        console.result(
            fmt::format("{}  mean error {:.1f} of 255: what of the change depends on the "
                        "place and not on the colour",
                        options.lut, 255 * error));
    }
}

ExitCode run(Options options, const Context& context)
{
    context.console.setFormat(options.json ? ResultFormat::Json : ResultFormat::Text);
    options.settings.direction = options.to == "night" ? Direction::ToNight : Direction::ToDay;
    options.settings.detail = options.detail == "network" ? core::translate::Detail::Network
                                                          : core::translate::Detail::Guided;
    if (meansShot(options.input, options.frames)) {
        return changeShot(options, context);
    }
    const auto tasks = tasksOf(options);
    if (!options.lut.empty()) {
        core::requireWritable(options.lut);
    }
    const DayNightTranslator translator(engineOf(options));
    core::translate::ColourLutFit fit;
    std::vector<BatchItem> items;
    for (const auto& task : tasks) {
        items.push_back({.name = task.input.filename().string(), .work = [&] {
                             return translateOne(translator, task, options, context, fit);
                         }});
    }
    const auto code = runBatch(items, context);
    if (!options.lut.empty() && code == ExitCode::Success) {
        writeLut(fit, options, context.console);
    }
    return code;
}

} // namespace

void addDayNightCommand(CLI::App& program, Commands& commands)
{
    auto* const command = program.add_subcommand("daynight", "Turns day into night and back.");
    const auto options = std::make_shared<Options>();
    command
        ->add_option("--input", options->input,
                     "the photograph, a folder of them, a video, or frames as NAME.####.png")
        ->required()
        ->type_name("FILE|DIR");
    command
        ->add_option("--output", options->output,
                     "the picture to write, or a folder; of frames also a video, or NAME.####.png")
        ->required()
        ->type_name("FILE|DIR");
    addFrames(*command, options->frames);
    command->add_option("--to", options->to, "night or day")
        ->required()
        ->check(CLI::IsMember({"night", "day"}));
    addNumber(*command, "--strength", options->settings.strength, {.least = 0, .most = 1},
              "0: as it is; 1: all of the change");
    command
        ->add_option("--detail", options->detail,
                     "guided: the picture keeps its own; network: all is the network's, at full "
                     "size")
        ->check(CLI::IsMember({"guided", "network"}))
        ->capture_default_str();
    command
        ->add_option("--precision", options->precision,
                     "exact: float32; fast: bfloat16 where the processor is faster with it")
        ->check(CLI::IsMember({"exact", "fast"}))
        ->capture_default_str();
    command
        ->add_option(
            "--weights", options->weights,
            "a file of 'train day-night', a generator of CycleGAN (latest_net_G_A.pth), or "
            "a model")
        ->type_name("FILE");
    command
        ->add_option(
            "--lut", options->lut,
            "also write the change, as far as it is one of colour alone, as a look-up table")
        ->type_name("FILE.cube");
    command->add_flag("--json", options->json, "write one JSON object a picture");
    command->footer(kFooter);
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace app
