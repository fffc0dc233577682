/// @file What bin/ holds for each program: sets what LibTorch's threads need of the environment,
/// then becomes the program of the same name in the private folder. Loads nothing but the standard
/// library.

#include "core/base/processor.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

constexpr int kFailure = 1;

/// What the user set stays. Called before any thread exists, which is what makes setenv safe.
void setUnlessSet(const char* variable, const std::string& value)
{
    ::setenv(variable, value.c_str(), /*overwrite=*/0); // NOLINT(concurrency-mt-unsafe)
}

void prepareThreads()
{
    setUnlessSet("OMP_WAIT_POLICY", "PASSIVE");
    setUnlessSet("OMP_NUM_THREADS", std::to_string(core::physicalCores()));
    setUnlessSet("THP_MEM_ALLOC_ENABLE", "1"); // large pages for LibTorch's memory
}

} // namespace

int main(int /*argc*/, char* argv[])
{
    std::error_code unreadable;
    const fs::path launcher = fs::read_symlink("/proc/self/exe", unreadable);
    const fs::path program
        = (launcher.parent_path() / CHIAROSCURO_PRIVATE_PROGRAMS / launcher.filename())
              .lexically_normal();

    prepareThreads();
    ::execv(program.c_str(), argv);

    std::cerr << launcher.filename().string() << ": cannot start " << program.string() << ": "
              << std::system_category().message(errno) << ".\n";
    return kFailure;
}
