#include "core/train/change_log.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fstream>
#include <optional>

namespace core::train {

namespace {

constexpr const char* kHeader = "step,name,value\n";

template <typename Number> bool parse(std::string_view text, Number& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

std::optional<Change> changeFrom(const std::string& row)
{
    const auto first = row.find(',');
    const auto last = row.rfind(',');
    if (first == std::string::npos || last == first) {
        return std::nullopt;
    }
    Change change{.name = row.substr(first + 1, last - first - 1)};
    const std::string_view text = row;
    const bool isWhole
        = parse(text.substr(0, first), change.step) && parse(text.substr(last + 1), change.value);
    return isWhole ? std::optional(change) : std::nullopt;
}

} // namespace

std::vector<Change> readChanges(const std::filesystem::path& file)
{
    std::vector<Change> changes;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (auto change = changeFrom(line)) {
            changes.push_back(std::move(*change));
        }
    }
    return changes;
}

ChangeLog::ChangeLog(std::filesystem::path file)
    : m_file(std::move(file))
    , m_changes(readChanges(m_file))
{
}

void ChangeLog::add(const Change& change)
{
    m_changes.push_back(change);
    write();
}

void ChangeLog::cutAfter(std::int64_t step)
{
    if (std::erase_if(m_changes, [&](const Change& change) { return change.step > step; }) > 0) {
        write();
    }
}

std::vector<Change> ChangeLog::at(std::int64_t step) const
{
    std::vector<Change> result;
    std::copy_if(m_changes.begin(), m_changes.end(), std::back_inserter(result),
                 [&](const Change& change) { return change.step == step; });
    return result;
}

void ChangeLog::write() const
{
    std::string text = kHeader;
    for (const auto& change : m_changes) {
        text += fmt::format("{},{},{:.17g}\n", change.step, change.name, change.value);
    }
    writeFile(m_file, std::string_view(text));
}

} // namespace core::train
