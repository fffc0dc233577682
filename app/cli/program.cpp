#include "app/cli/program.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/base/version.h"

#include <algorithm>
#include <iostream>
#include <new>

namespace app {

namespace {

constexpr const char* kFooter
    = R"(Exit codes: 0 all done; 1 something failed, and a sentence says what; 2 the command line
makes no sense; 130 stopped by Ctrl-C (a second Ctrl-C ends at once).

Example:
  chiaroscuro-cli portrait --content ann.jpg --style wave.jpg --output ann_wave.png)";

void addCommands(CLI::App& program, Commands& commands)
{
    program.require_subcommand(1);
    program.set_version_flag("--version", "chiaroscuro-cli " + core::versionText());
    program.footer(kFooter);
    addPortraitCommand(program, commands);
    addMaskCommand(program, commands);
    addDayNightCommand(program, commands);
    addTrainCommand(program, commands);
    addCompareCommand(program, commands);
    addSplitCommand(program, commands);
    addModelsCommand(program, commands);
}

ExitCode runChosen(const Commands& commands, const Context& context)
{
    const auto chosen = std::ranges::find_if(
        commands, [](const auto& command) { return command.parser->parsed(); });
    return chosen == commands.end() ? ExitCode::Usage : chosen->run(context);
}

/// Runs the command and says in a sentence what went wrong.
ExitCode guarded(const Commands& commands, const Context& context)
{
    try {
        return runChosen(commands, context);
    } catch (const core::Cancelled&) {
        context.console.error("Stopped.");
        return ExitCode::Stopped;
    } catch (const core::Error& error) {
        context.console.error(error.what());
    } catch (const std::bad_alloc&) {
        context.console.error("There is not enough memory; try a smaller --size.");
    } catch (const std::exception& error) {
        context.console.error(std::string("Unexpected: ") + error.what());
    }
    return ExitCode::Failure;
}

/// Help and version are no errors but arrive as such.
ExitCode reported(const CLI::App& program, const CLI::ParseError& error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        program.exit(error);
        return ExitCode::Success;
    }
    std::cerr << "chiaroscuro-cli: " << error.what() << "\nSee chiaroscuro-cli --help.\n";
    return ExitCode::Usage;
}

} // namespace

ExitCode runProgram(int argc, const char* const* argv, const std::stop_token& stop)
{
    CLI::App program("Paints portraits in the manner of any picture.", "chiaroscuro-cli");
    Commands commands;
    addCommands(program, commands);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return reported(program, error);
    }
    Console console;
    return guarded(commands, Context{.stop = stop, .console = console});
}

} // namespace app
