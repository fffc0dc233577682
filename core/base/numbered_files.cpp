#include "core/base/numbered_files.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <regex>

namespace core {

namespace {

constexpr std::size_t kMostDigits = 12;

bool isThere(const std::filesystem::path& file)
{
    std::error_code unreadable;
    return std::filesystem::exists(file, unreadable);
}

/// Whether there are files of the pattern with fewer digits than `number`, so written without
/// zeros in front.
bool isUnpadded(NumberPattern pattern, std::int64_t number)
{
    pattern.digits = 1;
    std::int64_t longestShorter = 9;
    while (longestShorter * 10 + 9 < number) {
        longestShorter = longestShorter * 10 + 9;
    }
    return number > longestShorter && isThere(pattern.file(longestShorter));
}

} // namespace

std::filesystem::path NumberPattern::file(std::int64_t number) const
{
    return folder / fmt::format("{}{:0{}}{}", before, number, digits, after);
}

std::optional<std::int64_t> NumberPattern::numberIn(const std::string& name) const
{
    if (name.size() < before.size() + after.size() || !name.starts_with(before)
        || !name.ends_with(after)) {
        return std::nullopt;
    }
    const auto number = name.substr(before.size(), name.size() - before.size() - after.size());
    std::int64_t value = 0;
    const auto* const end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, value);
    const bool isWhole = error == std::errc() && stop == end && value >= 0;
    return isWhole && file(value).filename() == name ? std::optional(value) : std::nullopt;
}

std::filesystem::path NumberPattern::path() const
{
    return folder / (before + std::string(digits, '#') + after);
}

std::optional<NumberPattern> numberPattern(const std::filesystem::path& path)
{
    static const std::regex kNumber("^([^#%]*)(#+|%0?([0-9]*)d)([^#%]*)$");
    const auto name = path.filename().string();
    std::smatch parts;
    if (!std::regex_match(name, parts, kNumber)) {
        return std::nullopt;
    }
    const auto mark = parts[2].str();
    const auto width = parts[3].str();
    const auto digits = mark.front() == '#' ? mark.size()
        : width.empty()                     ? 1U
                        : static_cast<std::size_t>(std::stoul(width.substr(0, 3)));
    return NumberPattern{.folder = path.parent_path(),
                         .before = parts[1].str(),
                         .after = parts[4].str(),
                         .digits = std::clamp<std::size_t>(digits, 1, kMostDigits)};
}

std::optional<NumberedFiles> filesOf(const NumberPattern& pattern)
{
    NumberedFiles files{.pattern = pattern};
    std::error_code unreadable;
    const auto folder = pattern.folder.empty() ? "." : pattern.folder;
    for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable)) {
        if (const auto number = pattern.numberIn(entry.path().filename().string())) {
            files.first = files.count == 0 ? *number : std::min(files.first, *number);
            files.last = files.count == 0 ? *number : std::max(files.last, *number);
            ++files.count;
        }
    }
    return files.count > 0 ? std::optional(files) : std::nullopt;
}

std::optional<NumberPattern> patternAround(const std::filesystem::path& file)
{
    static const std::regex kLastNumber("^([^#%]*?)([0-9]{1,12})([^0-9#%]*)$");
    const auto stem = file.stem().string();
    std::smatch parts;
    if (!std::regex_match(stem, parts, kLastNumber)) {
        return std::nullopt;
    }
    const auto digits = parts[2].str();
    NumberPattern pattern{.folder = file.parent_path(),
                          .before = parts[1].str(),
                          .after = parts[3].str() + file.extension().string(),
                          .digits = digits.size()};
    if (digits.front() != '0' && isUnpadded(pattern, std::stoll(digits))) {
        pattern.digits = 1;
    }
    return pattern;
}

std::string shotName(const std::filesystem::path& content)
{
    auto name = content.stem().string();
    if (const auto pattern = numberPattern(content)) {
        name = pattern->before;
        name.erase(name.find_last_not_of("._-") + 1);
    }
    return name.empty() ? "frame" : name;
}

} // namespace core
