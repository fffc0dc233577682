#include "app/cli/batch.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <new>

namespace app {

namespace {

/// The sentence of what failed, or nothing.
std::string failureOf(const BatchItem& item, const Context& context)
{
    try {
        context.console.result(item.work());
    } catch (const core::Error& error) {
        return error.what();
    } catch (const std::bad_alloc&) {
        return item.name + " needs more memory than there is; try a smaller --size.";
    }
    return {};
}

} // namespace

ExitCode runBatch(const std::vector<BatchItem>& items, const Context& context)
{
    std::vector<std::string> failed;
    for (std::size_t i = 0; i < items.size(); ++i) {
        core::throwIfStopped(context.stop);
        context.console.begin(static_cast<std::int64_t>(i) + 1, std::ssize(items), items[i].name);
        if (const auto failure = failureOf(items[i], context); !failure.empty()) {
            context.console.error(failure);
            failed.push_back(items[i].name);
        }
    }
    context.console.clearProgress();
    if (!failed.empty() && items.size() > 1) {
        context.console.error(fmt::format("{} of {} pictures failed: {}.", failed.size(),
                                          items.size(), fmt::join(failed, ", ")));
    }
    return failed.empty() ? ExitCode::Success : ExitCode::Failure;
}

} // namespace app
