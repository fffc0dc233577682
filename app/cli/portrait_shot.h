/// @file `portrait` with moving pictures: --frames, and videos as --content and --output.

#pragma once

#include "app/cli/command.h"
#include "app/cli/portrait_request.h"

namespace app {

/// Paints the request's frames into numbered pictures, and these into a video if --output is one;
/// continues where an earlier call was stopped or killed.
/// @throws core::Error, core::Cancelled
ExitCode paintShot(const PortraitRequest& request, const Context& context);

} // namespace app
