#include "app/common/restart.h"

#include "core/base/processor.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

namespace app {

namespace {

constexpr const char* kPolicy = "OMP_WAIT_POLICY";
constexpr const char* kThreads = "OMP_NUM_THREADS";
constexpr const char* kLargePages = "THP_MEM_ALLOC_ENABLE"; ///< LibTorch's

bool isSet(const char* variable)
{
    return std::getenv(variable) != nullptr; // NOLINT(concurrency-mt-unsafe)
}

/// Called before any thread exists, which is what makes setenv safe.
void setUnlessSet(const char* variable, const std::string& value)
{
    ::setenv(variable, value.c_str(), /*overwrite=*/0); // NOLINT(concurrency-mt-unsafe)
}

} // namespace

void restartWithQuietThreads(char** arguments)
{
    if (isSet(kPolicy) && isSet(kThreads) && isSet(kLargePages)) {
        return;
    }
    setUnlessSet(kPolicy, "PASSIVE");
    setUnlessSet(kThreads, std::to_string(core::physicalCores())); // LibTorch may choose one only
    setUnlessSet(kLargePages, "1");
    ::execv("/proc/self/exe", arguments);
}

} // namespace app
