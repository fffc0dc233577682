#include "core/base/log.h"

#include <array>
#include <cstdlib>
#include <memory>
#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<LogLevel, spdlog::level::level_enum>, 5> kLevels = {{
    {LogLevel::Debug, spdlog::level::debug},
    {LogLevel::Info, spdlog::level::info},
    {LogLevel::Warning, spdlog::level::warn},
    {LogLevel::Error, spdlog::level::err},
    {LogLevel::Off, spdlog::level::off},
}};

spdlog::level::level_enum firstLevel()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing in this program sets the environment
    const char* chosen = std::getenv("CHIAROSCURO_LOG");
    return chosen == nullptr ? spdlog::level::warn : spdlog::level::from_str(chosen);
}

std::unique_ptr<spdlog::logger> makeLogger()
{
    auto made = std::make_unique<spdlog::logger>(
        "chiaroscuro", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    made->set_pattern("%H:%M:%S.%e %^%l%$: %v");
    made->set_level(firstLevel());
    made->flush_on(spdlog::level::debug);
    return made;
}

/// spdlog's own loggers are as global; this one is at least not reachable by name.
spdlog::logger& logger()
{
    static const std::unique_ptr<spdlog::logger> kLogger = makeLogger();
    return *kLogger;
}

} // namespace

void setLogLevel(LogLevel level)
{
    for (const auto& [ours, theirs] : kLevels) {
        if (ours == level) {
            logger().set_level(theirs);
        }
    }
}

LogLevel logLevel()
{
    for (const auto& [ours, theirs] : kLevels) {
        if (theirs == logger().level()) {
            return ours;
        }
    }
    return LogLevel::Off;
}

void logDebug(std::string_view message)
{
    logger().debug(message);
}

void logInfo(std::string_view message)
{
    logger().info(message);
}

void logWarning(std::string_view message)
{
    logger().warn(message);
}

void logError(std::string_view message)
{
    logger().error(message);
}

} // namespace core
