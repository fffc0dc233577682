#include "core/io/frame_pattern.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <regex>

namespace core::io {

namespace {

constexpr std::size_t kMostDigits = 12;

} // namespace

std::filesystem::path FramePattern::file(std::int64_t number) const
{
    return folder / fmt::format("{}{:0{}}{}", before, number, digits, after);
}

std::optional<std::int64_t> FramePattern::numberIn(const std::string& name) const
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

std::optional<FramePattern> framePattern(const std::filesystem::path& path)
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
    return FramePattern{.folder = path.parent_path(),
                        .before = parts[1].str(),
                        .after = parts[4].str(),
                        .digits = std::clamp<std::size_t>(digits, 1, kMostDigits)};
}

} // namespace core::io
