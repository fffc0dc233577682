#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "app/cli/output_paths.h"
#include "core/base/error.h"
#include "core/image/line_plot.h"
#include "core/io/picture_file.h"
#include "core/train/run_record.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

namespace app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFooter
    = R"(The means are over the last tenth of the run that has the fewest steps, at the same steps of
each, so that runs of unequal length can be compared.

Example:
  chiaroscuro-cli compare runs/rates/rate-* --loss total --plot rates.png)";

constexpr std::array<std::array<int, 3>, 6> kColours{
    {{40, 70, 160}, {220, 120, 20}, {40, 140, 70}, {180, 40, 60}, {120, 70, 160}, {90, 90, 90}}};

struct Options {
    std::vector<fs::path> runs = {};
    std::string loss = "total";
    std::string axis = "step";
    double smoothing = 0.02;
    fs::path plot = {};
    bool json = false;
};

struct Run {
    std::string name = {};
    core::train::RunTable losses = {};
    core::train::RunTable times = {};
};

Run readRun(const fs::path& folder)
{
    Run run{.name = folder.has_filename() ? folder.filename().string()
                                          : folder.parent_path().filename().string(),
            .losses = core::train::readTable(folder / "losses.csv"),
            .times = core::train::readTable(folder / "times.csv")};
    if (run.losses.steps.empty()) {
        throw core::Error(folder.string()
                          + " holds no run with losses; name the folder that 'train' wrote.");
    }
    return run;
}

/// Where the steps of a run stand on an axis; not-a-number where an older run does not say.
std::vector<double> positions(const Run& run, const std::string& axis)
{
    if (axis == "step") {
        return run.losses.steps;
    }
    const auto* const column = run.times.column(axis == "epoch" ? "epoch" : "seconds");
    if (column == nullptr || column->size() != run.losses.steps.size()) {
        throw core::Error(
            fmt::format("The run {} does not say its {}s; compare it by step.", run.name, axis));
    }
    auto values = *column;
    if (axis == "time") {
        std::partial_sum(values.begin(), values.end(), values.begin());
    }
    return values;
}

core::PlotCurve curveOf(const Run& run, const Options& options, std::size_t window,
                        std::size_t number)
{
    const auto* const column = run.losses.column(options.loss);
    if (column == nullptr) {
        throw core::Error(fmt::format("The run {} has no loss named {}; it has {}.", run.name,
                                      options.loss, fmt::join(run.losses.names, ", ")));
    }
    const auto values = core::train::smoothed(*column, window);
    const auto x = positions(run, options.axis);
    core::PlotCurve curve{.name = run.name, .color = kColours.at(number % kColours.size())};
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (std::isfinite(x[index]) && std::isfinite(values[index])) {
            curve.points.push_back({.x = x[index], .y = values[index]});
        }
    }
    return curve;
}

double fewestSteps(const std::vector<Run>& runs)
{
    double fewest = runs.front().losses.steps.back();
    for (const auto& run : runs) {
        fewest = std::min(fewest, run.losses.steps.back());
    }
    return fewest;
}

/// The mean of a column over the steps in (first, last].
double meanOver(const core::train::RunTable& table, const std::vector<double>& column, double first,
                double last)
{
    double sum = 0;
    double count = 0;
    for (std::size_t index = 0; index < column.size(); ++index) {
        if (table.steps[index] > first && table.steps[index] <= last) {
            sum += column[index];
            ++count;
        }
    }
    return sum / count;
}

nlohmann::ordered_json summaryOf(const Run& run, double last)
{
    constexpr double kTail = 0.1;
    const double first = last - std::max(1.0, std::floor(kTail * last));
    nlohmann::ordered_json json{{"run", run.name}, {"steps", run.losses.steps.back()}};
    if (const auto* const seconds = run.times.column("seconds"); seconds != nullptr) {
        json["seconds_per_step"] = meanOver(run.times, *seconds, 0, last);
    }
    for (std::size_t index = 0; index < run.losses.names.size(); ++index) {
        json["losses"][run.losses.names[index]]
            = meanOver(run.losses, run.losses.columns[index], first, last);
    }
    return json;
}

std::string textOf(const nlohmann::ordered_json& summary)
{
    auto text = fmt::format("{}: {:.0f} steps", summary.at("run").get<std::string>(),
                            summary.at("steps").get<double>());
    if (summary.contains("seconds_per_step")) {
        text += fmt::format(", {:.3g} s a step", summary.at("seconds_per_step").get<double>());
    }
    for (const auto& [name, value] : summary.at("losses").items()) {
        text += fmt::format(", {} {:.4g}", name, value.get<double>());
    }
    return text;
}

ExitCode run(const Options& options, const Context& context)
{
    if (!options.plot.empty()) {
        requireWritablePicture(options.plot);
    }
    std::vector<Run> runs;
    std::size_t mostSteps = 0;
    std::vector<core::PlotCurve> curves;
    for (const auto& folder : options.runs) {
        runs.push_back(readRun(folder));
        mostSteps = std::max(mostSteps, runs.back().losses.steps.size());
    }
    const auto window
        = static_cast<std::size_t>(std::lround(options.smoothing * static_cast<double>(mostSteps)));
    for (const auto& each : runs) {
        curves.push_back(curveOf(each, options, window, curves.size()));
    }
    for (const auto& each : runs) {
        const auto summary = summaryOf(each, fewestSteps(runs));
        context.console.result(options.json ? summary.dump() : textOf(summary));
    }
    if (!options.plot.empty()) {
        const auto unit = options.axis == "time" ? "seconds" : options.axis;
        core::io::writePicture(
            core::linePlot(
                curves, {.title = options.loss, .xLabel = unit, .yLabel = "", .cutsSpikes = true}),
            options.plot);
    }
    return ExitCode::Success;
}

} // namespace

void addCompareCommand(CLI::App& program, Commands& commands)
{
    auto* const command = program.add_subcommand("compare", "Compares the losses of runs.");
    const auto options = std::make_shared<Options>();
    command->add_option("runs", options->runs, "folders of runs")->required()->type_name("RUN");
    command->add_option("--loss", options->loss, "the column of losses.csv to draw")
        ->capture_default_str();
    command->add_option("--by", options->axis, "what the axis shows")
        ->check(CLI::IsMember({"step", "epoch", "time"}))
        ->capture_default_str();
    addNumber(*command, "--smoothing", options->smoothing, {},
              "share of the longest run to average over");
    addPath(*command, "--plot", options->plot, "draw the curves into this picture");
    command->add_flag("--json", options->json, "write one JSON object a run");
    command->footer(kFooter);
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace app
