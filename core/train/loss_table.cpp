#include "core/train/loss_table.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <string_view>

namespace core::train {

namespace {

std::string headerLine(const std::vector<std::string>& columns)
{
    std::string line = "step";
    for (const auto& column : columns) {
        line += ',' + column;
    }
    return line + '\n';
}

/// The step a row begins with, or -1 for a row that is none.
std::int64_t stepOf(const std::string& row)
{
    std::int64_t step = -1;
    const auto [end, error] = std::from_chars(row.data(), row.data() + row.size(), step);
    const bool isRow = error == std::errc() && end != row.data() + row.size() && *end == ',';
    return isRow ? step : -1;
}

/// The header and the whole rows up to `lastStep`, each step once.
std::string keptText(const std::filesystem::path& file, const std::string& header,
                     std::int64_t lastStep)
{
    std::string text = header;
    std::ifstream stream(file);
    std::int64_t previous = 0;
    for (std::string line; std::getline(stream, line) && !stream.eof();) {
        const auto step = stepOf(line);
        if (step > previous && step <= lastStep) {
            text += line + '\n';
            previous = step;
        }
    }
    return text;
}

} // namespace

LossTable::LossTable(std::filesystem::path file, std::vector<std::string> columns,
                     std::int64_t lastStep)
    : m_file(std::move(file))
{
    writeFile(m_file, std::string_view(keptText(m_file, headerLine(columns), lastStep)));
    m_stream.open(m_file, std::ios::app);
}

void LossTable::append(std::int64_t step, const std::vector<double>& values)
{
    std::string row = std::to_string(step);
    for (const double value : values) {
        std::array<char, 40> text = {};
        const int length = std::snprintf(text.data(), text.size(), ",%.9g", value);
        row.append(text.data(), static_cast<std::size_t>(length));
    }
    m_stream << row << '\n' << std::flush;
    if (!m_stream) {
        throw Error("The file " + m_file.string() + " cannot be written; is the disk full?");
    }
}

} // namespace core::train
