#include "core/train/change_log.h"

#include "core/base/atomic_file.h"
#include "core/base/parsed_number.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <sstream>

namespace core::train {

namespace {

constexpr const char* kHeader = "step,name,value,before\n";

/// "4,lambda,25,10"; older files lack the last.
std::optional<Change> changeFrom(const std::string& row)
{
    std::istringstream stream(row);
    std::vector<std::string> cells;
    for (std::string cell; std::getline(stream, cell, ',');) {
        cells.push_back(cell);
    }
    if (cells.size() < 3) {
        return std::nullopt;
    }
    const auto step = parsedNumber<std::int64_t>(cells[0]);
    const auto value = parsedNumber<double>(cells[2]);
    if (!step || !value) {
        return std::nullopt;
    }
    Change change{.step = *step, .name = cells[1], .value = *value};
    if (cells.size() > 3) {
        change.before = parsedNumber<double>(cells[3]).value_or(change.before);
    }
    return change;
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
        text += fmt::format("{},{},{:.17g},{}\n", change.step, change.name, change.value,
                            std::isnan(change.before) ? "" : fmt::format("{:.17g}", change.before));
    }
    writeFile(m_file, std::string_view(text));
}

} // namespace core::train
