/// @file What the commands of chiaroscuro-cli have in common.

#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <stop_token>
#include <vector>

namespace app {

/// The program's exit codes, as its help states them.
enum class ExitCode {
    Success = 0,
    Failure = 1, ///< something could not be done; a sentence says what
    Usage = 2, ///< the command line makes no sense
    Stopped = 130, ///< by Ctrl-C
};

/// What a command runs with.
struct Context {
    std::stop_token stop;
    Console& console;
};

/// A subcommand and what it does once its options are read. May throw core::Error and
/// core::Cancelled, which the program turns into a sentence and an exit code.
struct Command {
    CLI::App* parser;
    std::function<ExitCode(const Context&)> run;
};

using Commands = std::vector<Command>;

/// Each adds its subcommand to `program` and itself to `commands`.
void addPortraitCommand(CLI::App& program, Commands& commands);
void addMaskCommand(CLI::App& program, Commands& commands);
void addDayNightCommand(CLI::App& program, Commands& commands);
void addTrainCommand(CLI::App& program, Commands& commands);
void addSteerCommand(CLI::App& train, Commands& commands); ///< below `train`
void addCompareCommand(CLI::App& program, Commands& commands);
void addSplitCommand(CLI::App& program, Commands& commands);
void addModelsCommand(CLI::App& program, Commands& commands);

} // namespace app
