#include "app/cli/console.h"

#include <fmt/format.h>
#include <iostream>
#include <unistd.h>

namespace app {

namespace {

constexpr const char* kClearLine = "\r\x1b[K";
constexpr std::int64_t kPartsOfAnItem = 1000;

double fraction(const core::Progress& progress)
{
    return progress.total > 0
        ? static_cast<double>(progress.done) / static_cast<double>(progress.total)
        : 0.0;
}

} // namespace

Console::Console()
    : m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
}

void Console::result(std::string_view line)
{
    clearProgress();
    std::cout << line << std::endl; // NOLINT(performance-avoid-endl): a pipe reads it now
}

void Console::note(std::string_view line)
{
    clearProgress();
    std::cerr << line << '\n';
}

void Console::error(std::string_view sentence)
{
    note(fmt::format("chiaroscuro-cli: {}", sentence));
}

void Console::begin(std::int64_t number, std::int64_t count, std::string_view name)
{
    m_number = number;
    m_count = count;
    m_name = name;
    if (m_isTerminal) {
        onProgress({});
        return;
    }
    const auto left = m_timeLeft.update((number - 1) * kPartsOfAnItem, count * kPartsOfAnItem);
    note(itemText() + (left ? fmt::format(", {} left", core::durationText(*left)) : ""));
}

void Console::onProgress(const core::Progress& progress)
{
    if (!m_isTerminal) {
        return;
    }
    const auto part = static_cast<std::int64_t>(fraction(progress) * kPartsOfAnItem);
    const auto left
        = m_timeLeft.update((m_number - 1) * kPartsOfAnItem + part, m_count * kPartsOfAnItem);
    rewrite(
        fmt::format("{}{}{}{}", itemText(), progress.stage.empty() ? "" : ": " + progress.stage,
                    progress.total > 0 ? fmt::format(" {:.0f} %", 100 * fraction(progress)) : "",
                    left ? fmt::format(", {} left", core::durationText(*left)) : ""));
}

void Console::clearProgress()
{
    if (m_isShown) {
        std::cerr << kClearLine << std::flush;
        m_isShown = false;
    }
}

void Console::rewrite(const std::string& text)
{
    std::cerr << kClearLine << text << std::flush;
    m_isShown = true;
}

std::string Console::itemText() const
{
    return m_count > 1 ? fmt::format("{}/{} {}", m_number, m_count, m_name) : m_name;
}

} // namespace app
