#include "core/base/error.h"
#include "core/dataset/day_night_split.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <vector>

namespace core::dataset {

namespace {

/// One line of a CSV; a field in double quotes may hold commas, and "" for a quote.
std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char letter = line[at];
        if (letter == '"') {
            const bool isEscaped = isQuoted && at + 1 < line.size() && line[at + 1] == '"';
            isQuoted = isEscaped ? isQuoted : !isQuoted;
            if (isEscaped) {
                fields.back() += letter;
                ++at;
            }
        } else if (letter == ',' && !isQuoted) {
            fields.emplace_back();
        } else if (letter != '\r') {
            fields.back() += letter;
        }
    }
    return fields;
}

std::size_t columnOf(const std::vector<std::string>& header, const std::string& name,
                     const std::filesystem::path& file)
{
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) {
        throw Error(fmt::format("The labels {} have no column '{}'; its first line must name the "
                                "columns file and label.",
                                file.string(), name));
    }
    return static_cast<std::size_t>(found - header.begin());
}

} // namespace

Labels readLabels(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string line;
    if (!stream || !std::getline(stream, line)) {
        throw Error(fmt::format("The labels {} cannot be read.", file.string()));
    }
    const auto header = fieldsOf(line);
    const auto fileColumn = columnOf(header, "file", file);
    const auto labelColumn = columnOf(header, "label", file);
    Labels labels;
    while (std::getline(stream, line)) {
        const auto fields = fieldsOf(line);
        if (fields.size() > std::max(fileColumn, labelColumn)) {
            const auto name = std::filesystem::path(fields[fileColumn]).filename().string();
            labels[name] = groupFrom(fields[labelColumn]).value_or(Group::Unsure);
        }
    }
    return labels;
}

} // namespace core::dataset
