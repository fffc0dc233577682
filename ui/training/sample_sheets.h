/// @file The sample sheets of a run.

#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>
#include <map>

namespace ui {

/// The sheets in `samples`, a run's folder of them, by their steps.
std::map<std::int64_t, std::filesystem::path> sampleSheets(const std::filesystem::path& samples);

/// "step 1,500".
QString stepText(std::int64_t step);

} // namespace ui
