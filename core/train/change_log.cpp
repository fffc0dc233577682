#include "core/train/change_log.h"

#include "core/base/atomic_file.h"
#include "core/base/parsed_number.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <optional>

namespace core::train {

namespace {

constexpr const char* kHeader = "step,name,value\n";

std::optional<Change> changeFrom(const std::string& row)
{
    const auto first = row.find(',');
    const auto last = row.rfind(',');
    if (first == std::string::npos || last == first) {
        return std::nullopt;
    }
    const std::string_view text = row;
    const auto step = parsedNumber<std::int64_t>(text.substr(0, first));
    const auto value = parsedNumber<double>(text.substr(last + 1));
    if (!step || !value) {
        return std::nullopt;
    }
    return Change{.step = *step, .name = row.substr(first + 1, last - first - 1), .value = *value};
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
