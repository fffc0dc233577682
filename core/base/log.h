/// @file What the program says about its own running, on the standard error stream.
///
/// For what a user or developer may want to look up later. Results and errors of what the user
/// asked for are return values and exceptions, not log lines. May be called from any thread.

#pragma once

#include <string_view>

namespace core {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// What is less than `level` is not written. At first: $CHIAROSCURO_LOG (debug, info, warning,
/// error, off), else warning.
void setLogLevel(LogLevel level);

LogLevel logLevel();

void logDebug(std::string_view message);
void logInfo(std::string_view message);
void logWarning(std::string_view message);
void logError(std::string_view message);

} // namespace core
