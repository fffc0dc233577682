#include "app/common/restart.h"

#include "core/base/processor.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

namespace app {

namespace {

constexpr const char* kPolicy = "OMP_WAIT_POLICY";

/// Called before any thread exists, which is what makes setenv safe.
void setUnlessSet(const char* variable, const std::string& value)
{
    ::setenv(variable, value.c_str(), /*overwrite=*/0); // NOLINT(concurrency-mt-unsafe)
}

} // namespace

void restartWithQuietThreads(char** arguments)
{
    if (std::getenv(kPolicy) != nullptr) { // NOLINT(concurrency-mt-unsafe)
        return;
    }
    setUnlessSet(kPolicy, "PASSIVE");
    setUnlessSet("OMP_NUM_THREADS", std::to_string(core::physicalCores()));
    setUnlessSet("THP_MEM_ALLOC_ENABLE", "1"); // LibTorch's large pages
    ::execv("/proc/self/exe", arguments);
}

} // namespace app
