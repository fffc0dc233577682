/// @file The environment that LibTorch's threads need, which can only be set before a start.

#pragma once

namespace app {

/// Executes the program again with threads that sleep while they wait, unless the environment says
/// how they shall wait. The first thing in main(): returns in the second process, or if the first
/// could not be replaced.
void restartWithQuietThreads(char** arguments);

} // namespace app
