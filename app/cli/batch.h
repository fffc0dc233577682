/// @file Works through pictures one by one and goes on after a failing one.

#pragma once

#include "app/cli/command.h"

#include <functional>
#include <string>
#include <vector>

namespace app {

/// One picture of a batch: its name for the user and what is to be done, which returns the line for
/// Console::result(). May throw core::Error and core::Cancelled.
struct BatchItem {
    std::string name = {};
    std::function<std::string()> work = {};
};

/// Does all items; failures are said at once and, of several items, named again at the end.
/// @throws core::Cancelled
ExitCode runBatch(const std::vector<BatchItem>& items, const Context& context);

} // namespace app
