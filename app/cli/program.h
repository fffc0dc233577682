/// @file The command line as a whole: parses it, runs the command, turns errors into exit codes.

#pragma once

#include "app/cli/command.h"

namespace app {

/// Everything that chiaroscuro-cli does. Never throws.
ExitCode runProgram(int argc, const char* const* argv, const std::stop_token& stop);

} // namespace app
