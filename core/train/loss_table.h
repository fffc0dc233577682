/// @file A table of numbers per step, as a CSV file that survives being killed.

#pragma once

#include "core/train/training.h"

#include <fstream>

namespace core::train {

/// Appends rows "step,value,value" to a file; the first line names the columns.
class LossTable final {
public:
    /// Continues `file` after `lastStep`: later rows and a torn last line are cut off first.
    /// Creates the file if there is none. @throws core::Error if it cannot be written.
    LossTable(std::filesystem::path file, std::vector<std::string> columns, std::int64_t lastStep);

    /// Writes nine significant digits, which is every bit of a float.
    /// @throws core::Error if the disk is full.
    void append(std::int64_t step, const std::vector<double>& values);

private:
    std::filesystem::path m_file;
    std::ofstream m_stream;
};

} // namespace core::train
