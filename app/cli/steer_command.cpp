#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "app/cli/steering_requests.h"
#include "core/base/error.h"
#include "core/base/parsed_number.h"
#include "core/train/options_file.h"
#include "core/train/steering.h"

#include <fmt/format.h>
#include <memory>

namespace app {

namespace {

constexpr const char* kFooter
    = R"(The run takes them at its next step, or when it is resumed, and writes them into its
changes.csv. Without a change: shows what can be changed.

Example:
  chiaroscuro-cli train steer runs/night lambda=5 rate=1e-4)";

struct Options {
    std::filesystem::path run = {};
    std::vector<std::string> changes = {};
};

std::pair<std::string, double> changeFrom(const std::string& text)
{
    const auto equals = text.find('=');
    const auto value = equals == std::string::npos
        ? std::nullopt
        : core::parsedNumber<double>(std::string_view(text).substr(equals + 1));
    if (!value) {
        throw core::Error(fmt::format("'{}' is no change; write it as NAME=NUMBER.", text));
    }
    return {text.substr(0, equals), *value};
}

ExitCode run(const Options& options, const Context& context)
{
    auto training = core::train::readOptions(options.run / "options.json");
    SteeringRequests::Requests requests;
    for (const auto& text : options.changes) {
        requests.push_back(changeFrom(text));
        core::train::steer(training, requests.back().first, requests.back().second);
    }
    if (requests.empty()) {
        for (const auto& value : core::train::steerableValues(training)) {
            context.console.result(fmt::format("{}={:g}", value.name, value.value));
        }
        return ExitCode::Success;
    }
    SteeringRequests(options.run).post(requests);
    return ExitCode::Success;
}

} // namespace

void addSteerCommand(CLI::App& train, Commands& commands)
{
    auto* const command = train.add_subcommand(
        "steer", "Changes weights of losses, or the rate, while a run goes on.");
    const auto options = std::make_shared<Options>();
    addPath(*command, "run", options->run, "the run's folder")->required();
    command->add_option("changes", options->changes, "NAME=NUMBER, one or more");
    command->footer(kFooter);
    commands.push_back(
        {command, [options](const Context& context) { return run(*options, context); }});
}

} // namespace app
