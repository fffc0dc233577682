#include "app/cli/console.h"

#include <fmt/format.h>
#include <iostream>
#include <sys/ioctl.h>
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

/// 80 where the terminal does not say.
std::size_t columnsOfTerminal()
{
    static constexpr std::size_t kUsual = 80;
    winsize size = {};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other way to ask
    const bool isKnown = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    return isKnown ? size.ws_col : kUsual;
}

/// At most so many characters of UTF-8, since a line that wraps cannot be rewritten.
std::string shortened(const std::string& text, std::size_t characters)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool beginsCharacter = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        seen += beginsCharacter ? 1U : 0U;
        if (seen > characters) {
            return text.substr(0, i);
        }
    }
    return text;
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
    std::cerr << kClearLine << shortened(text, columnsOfTerminal() - 1) << std::flush;
    m_isShown = true;
}

std::string Console::itemText() const
{
    return m_count > 1 ? fmt::format("{}/{} {}", m_number, m_count, m_name) : m_name;
}

} // namespace app
