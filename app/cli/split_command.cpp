#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/base/locations.h"
#include "core/dataset/day_night_folders.h"
#include "core/dataset/day_night_split.h"
#include "core/image/line_plot.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace app {

namespace fs = std::filesystem;
namespace dataset = core::dataset;
using dataset::Group;
using dataset::SplitSet;

namespace {

constexpr const char* kFooter
    = R"(Brightness is the mean of sqrt(0.299 r^2 + 0.587 g^2 + 0.114 b^2), divided by the brightest
picture's. Pictures below --night-below are night, above --day-above day, the rest neither. The
output has trainA, testA (day), trainB, testB (night) and manifest.csv.

Example:
  chiaroscuro-cli split photos --output sorted --test 100 --labels labels.csv --limits fitted)";

struct Options {
    fs::path folder = {};
    fs::path output = {};
    dataset::SplitOptions split = {};
    std::string limits = "given";
    bool isAbsolute = false;
    bool trustsLabels = false;
    int size = 256;
    fs::path labels = {};
    fs::path plot = {};
    bool json = false;
};

/// Those asked for, and if they were computed, from what.
dataset::BrightnessLimits limitsFor(const Options& options,
                                    const dataset::MeasuredCollection& collection,
                                    const dataset::Labels& labels)
{
    std::optional<dataset::BrightnessLimits> limits = options.split.limits;
    if (options.limits == "otsu") {
        limits = dataset::otsuLimits(scaledBrightness(collection, options.split.scale));
    } else if (options.limits == "fitted") {
        limits = dataset::fittedLimits(labelled(collection, options.split.scale, labels));
    }
    if (!limits) {
        throw core::Error(options.limits == "otsu"
                              ? "The pictures are too alike in brightness for Otsu's limits; give "
                                "--night-below and --day-above."
                              : "--limits fitted needs --labels with pictures of day and of night "
                                "that are in the collection.");
    }
    return *limits;
}

/// Leaves out what a person has called otherwise than its brightness does.
void overrideByLabels(dataset::SplitOptions& split, const dataset::MeasuredCollection& collection,
                      const dataset::Labels& labels)
{
    const auto values = scaledBrightness(collection, split.scale);
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto& file = collection.pictures[index].file;
        const auto found = labels.find(file.filename().string());
        if (found != labels.end() && found->second != split.limits.groupOf(values[index])) {
            split.overrides[file] = Group::Unsure;
        }
    }
}

/// The paper's Figure 1: sorted brightness, of labelled pictures by their label.
void writePlot(const dataset::DayNightSplit& split, const dataset::BrightnessLimits& limits,
               const dataset::Labels& labels, const fs::path& file)
{
    std::map<std::string, std::vector<double>> values;
    for (const auto& picture : split.pictures) {
        const auto found = labels.find(picture.file.filename().string());
        const bool isKnown = found != labels.end() && found->second != Group::Unsure;
        values[isKnown ? wordFor(found->second) : "all"].push_back(picture.brightness);
    }
    const std::map<std::string, std::array<int, 3>> colours{
        {"day", {230, 150, 20}}, {"night", {40, 70, 160}}, {"all", {90, 90, 90}}};
    std::vector<core::PlotCurve> curves;
    for (auto& [name, sorted] : values) {
        std::sort(sorted.begin(), sorted.end());
        core::PlotCurve curve{.name = name, .color = colours.at(name)};
        for (std::size_t index = 0; index < sorted.size(); ++index) {
            curve.points.push_back(
                {.x = static_cast<double>(index)
                     / static_cast<double>(std::max<std::size_t>(2, sorted.size()) - 1),
                 .y = sorted[index]});
        }
        curves.push_back(std::move(curve));
    }
    const auto picture = core::linePlot(curves,
                                        {.title = "Brightness of the pictures, sorted",
                                         .xLabel = "share of the pictures",
                                         .marks = {limits.nightBelow, limits.dayAbove}});
    core::io::writePicture(picture, file);
}

nlohmann::ordered_json jsonOf(const dataset::DayNightSplit& split,
                              const dataset::MeasuredCollection& collection,
                              const dataset::BrightnessLimits& limits)
{
    return {{"pictures", split.pictures.size()},
            {"unreadable", collection.unreadable.size()},
            {"largest_brightness", collection.largestBrightness()},
            {"night_below", limits.nightBelow},
            {"day_above", limits.dayAbove},
            {"night", split.count(Group::Night)},
            {"unsure", split.count(Group::Unsure)},
            {"day", split.count(Group::Day)},
            {"train_day", split.count(SplitSet::TrainA)},
            {"train_night", split.count(SplitSet::TrainB)},
            {"test_day", split.count(SplitSet::TestA)},
            {"test_night", split.count(SplitSet::TestB)},
            {"duplicates", split.duplicates()},
            {"leaks", split.leaks()}};
}

std::string percent(std::int64_t part, std::int64_t whole)
{
    return whole == 0
        ? "-"
        : fmt::format("{:.1f} %", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

void report(const dataset::DayNightSplit& split, const dataset::MeasuredCollection& collection,
            const dataset::BrightnessLimits& limits, const dataset::Labels& labels,
            Console& console)
{
    for (const auto& unreadable : collection.unreadable) {
        console.note(unreadable.reason);
    }
    console.result(fmt::format("{} pictures, the brightest {:.3f}; night below {:.3f}, day above "
                               "{:.3f}",
                               split.pictures.size(), collection.largestBrightness(),
                               limits.nightBelow, limits.dayAbove));
    console.result(fmt::format("night {}  unsure {}  day {}", split.count(Group::Night),
                               split.count(Group::Unsure), split.count(Group::Day)));
    console.result(fmt::format("training {} day {} night; testing {} day {} night",
                               split.count(SplitSet::TrainA), split.count(SplitSet::TrainB),
                               split.count(SplitSet::TestA), split.count(SplitSet::TestB)));
    console.result(fmt::format("{} near-duplicates, {} of them between training and testing",
                               split.duplicates(), split.leaks()));
    if (!labels.empty()) {
        const auto agreed = agreement(split, labels);
        console.result(fmt::format(
            "labelled day: {} found, {} called night; labelled night: {} found, {} called day",
            percent(agreed.daysFound, agreed.days), percent(agreed.daysCalledNight, agreed.days),
            percent(agreed.nightsFound, agreed.nights),
            percent(agreed.nightsCalledDay, agreed.nights)));
    }
}

ExitCode run(Options options, const Context& context)
{
    context.console.setFormat(options.json ? ResultFormat::Json : ResultFormat::Text);
    options.split.scale = options.isAbsolute ? dataset::BrightnessScale::Absolute
                                             : dataset::BrightnessScale::Relative;
    if (!options.plot.empty()) {
        requireWritablePicture(options.plot);
    }
    const auto labels
        = options.labels.empty() ? dataset::Labels() : dataset::readLabels(options.labels);
    context.console.begin(1, 1, options.folder.filename().string());
    const auto collection = dataset::measureBrightness(dataset::listPictureTree(options.folder),
                                                       core::userCacheFolder() / "brightness.txt",
                                                       &context.console, context.stop);
    options.split.limits = limitsFor(options, collection, labels);
    if (options.trustsLabels) {
        overrideByLabels(options.split, collection, labels);
    }
    const auto split = splitDayNight(collection, options.split);
    writeDayNightFolders(split, options.size, options.output, &context.console, context.stop);
    context.console.clearProgress();
    if (!options.plot.empty()) {
        writePlot(split, options.split.limits, labels, options.plot);
    }
    if (options.json) {
        context.console.result(jsonOf(split, collection, options.split.limits).dump());
    } else {
        report(split, collection, options.split.limits, labels, context.console);
    }
    return ExitCode::Success;
}

} // namespace

void addSplitCommand(CLI::App& program, Commands& commands)
{
    auto* const command
        = program.add_subcommand("split", "Sorts photographs into day and night, for training.");
    const auto options = std::make_shared<Options>();
    addPath(*command, "folder", options->folder, "the photographs, also in folders below it")
        ->required();
    addPath(*command, "--output", options->output, "the folder to make")->required();
    addNumber(*command, "--night-below", options->split.limits.nightBelow, {}, "brightness");
    addNumber(*command, "--day-above", options->split.limits.dayAbove, {}, "brightness");
    command->add_option("--limits", options->limits, "given; or from labels; or by Otsu's rule")
        ->check(CLI::IsMember({"given", "fitted", "otsu"}));
    command->add_flag("--absolute", options->isAbsolute, "brightness from 0 to 1, not relative");
    addCount(*command, "--test", options->split.testPerClass, {.least = 0, .most = 1e9},
             "pictures a class to keep for testing");
    addCount(*command, "--size", options->size, {.least = 32, .most = 4096},
             "pixels; the pictures become square");
    command->add_option("--seed", options->split.seed, "of the choice of test pictures")
        ->type_name("NUMBER");
    addPath(*command, "--labels", options->labels, "CSV with the columns file and label");
    command
        ->add_flag("--trust-labels", options->trustsLabels,
                   "leave out what is labelled otherwise than its brightness says")
        ->needs("--labels");
    addPath(*command, "--plot", options->plot, "draw the sorted brightness");
    command->add_flag("--json", options->json, "write the report as one JSON object");
    command->footer(kFooter);
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace app
