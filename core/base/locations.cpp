#include "core/base/locations.h"

#include "core/base/error.h"

#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <system_error>
#include <vector>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kProgram = "chiaroscuro";

fs::path environmentPath(const char* variable)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing in this program sets the environment
    const char* value = std::getenv(variable);
    return value == nullptr ? fs::path() : fs::path(value);
}

/// A folder of the XDG base directory specification, which ignores relative values.
fs::path userFolder(const char* variable, const char* standard)
{
    const fs::path chosen = environmentPath(variable);
    return (chosen.is_absolute() ? chosen : environmentPath("HOME") / standard) / kProgram;
}

Places placesOf(const char* variable)
{
    std::error_code unreadable;
    return {.chosen = environmentPath(variable),
            .executable = fs::read_symlink("/proc/self/exe", unreadable),
            .checkout = CHIAROSCURO_CHECKOUT};
}

std::vector<fs::path> candidates(std::string_view name, const Places& places)
{
    if (!places.chosen.empty()) {
        return {fs::absolute(places.chosen)};
    }
    // From libexec/chiaroscuro, where the launchers in bin find the programs.
    const fs::path prefix = places.executable.parent_path().parent_path().parent_path();
    return {prefix / "share" / kProgram / name, places.checkout / name};
}

} // namespace

fs::path locate(std::string_view name, const Places& places)
{
    std::string tried;
    for (const fs::path& candidate : candidates(name, places)) {
        std::error_code unreadable;
        if (fs::is_directory(candidate, unreadable)) {
            return candidate;
        }
        tried += (tried.empty() ? "" : " nor at ") + candidate.string();
    }
    throw Error(fmt::format(
        "The program's folder \"{}\" is not at {}; install it again or set CHIAROSCURO_{}.", name,
        tried, name == "models" ? "MODELS" : "RESOURCES"));
}

fs::path modelsFolder()
{
    return locate("models", placesOf("CHIAROSCURO_MODELS"));
}

fs::path resourcesFolder()
{
    return locate("resources", placesOf("CHIAROSCURO_RESOURCES"));
}

fs::path userModelsFolder()
{
    return userDataFolder() / "models";
}

fs::path userDataFolder()
{
    return userFolder("XDG_DATA_HOME", ".local/share");
}

fs::path userConfigFolder()
{
    return userFolder("XDG_CONFIG_HOME", ".config");
}

fs::path userCacheFolder()
{
    return userFolder("XDG_CACHE_HOME", ".cache");
}

} // namespace core
