#include "core/train/run_record.h"

#include "core/base/parsed_number.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <string_view>

namespace core::train {

namespace {

std::vector<std::string_view> cells(std::string_view line)
{
    std::vector<std::string_view> result;
    while (true) {
        const auto comma = line.find(',');
        result.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos) {
            return result;
        }
        line.remove_prefix(comma + 1);
    }
}

void addRow(RunTable& table, std::string_view line)
{
    const auto row = cells(line);
    const auto step = parsedNumber<double>(row.front());
    if (!step || (!table.steps.empty() && *step <= table.steps.back())) {
        return;
    }
    table.steps.push_back(*step);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto value
            = column + 1 < row.size() ? parsedNumber<double>(row[column + 1]) : std::nullopt;
        table.columns[column].push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
}

} // namespace

const std::vector<double>* RunTable::column(const std::string& name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr
                                : &columns[static_cast<std::size_t>(found - names.begin())];
}

RunTable readTable(const std::filesystem::path& file)
{
    RunTable table;
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line)) {
        return table;
    }
    const auto header = cells(line);
    table.names.assign(header.begin() + 1, header.end());
    table.columns.resize(table.names.size());
    while (std::getline(stream, line) && !stream.eof()) { // a last line without its end is torn
        addRow(table, line);
    }
    return table;
}

std::vector<double> smoothed(const std::vector<double>& values, std::size_t window)
{
    const auto half = window / 2;
    std::vector<double> sums(values.size() + 1);
    std::vector<double> counts(values.size() + 1);
    for (std::size_t index = 0; index < values.size(); ++index) {
        const bool isThere = !std::isnan(values[index]);
        sums[index + 1] = sums[index] + (isThere ? values[index] : 0);
        counts[index + 1] = counts[index] + (isThere ? 1 : 0);
    }
    std::vector<double> result(values.size());
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto first = index - std::min(index, half);
        const auto last = std::min(values.size(), index + half + 1);
        result[index] = (sums[last] - sums[first]) / (counts[last] - counts[first]);
    }
    return result;
}

} // namespace core::train
