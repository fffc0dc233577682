/// @file What a run wrote down, read back; also while it goes on. Names neither LibTorch nor Qt.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core::train {

/// The whole rows of losses.csv, validation.csv or times.csv.
struct RunTable {
    std::vector<std::string> names = {}; ///< of the columns but "step"
    std::vector<double> steps = {};
    std::vector<std::vector<double>> columns = {}; ///< one for each name, as long as `steps`

    /// The column of that name; null if there is none.
    const std::vector<double>* column(const std::string& name) const;
};

/// Empty if there is no such file. What is torn or no number is left out; a row of an older version
/// with fewer columns is filled up with not-a-number.
RunTable readTable(const std::filesystem::path& file);

/// The mean around each value over `window` values, of those that are there (not-a-number where
/// none is); as long as `values`.
std::vector<double> smoothed(const std::vector<double>& values, std::size_t window);

} // namespace core::train
