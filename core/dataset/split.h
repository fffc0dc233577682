/// @file Which files are trained on and which only judge the result.

#pragma once

#include <filesystem>
#include <vector>

namespace core::dataset {

/// Two disjoint lists, each in the order of the original.
struct Split {
    std::vector<std::filesystem::path> training = {};
    std::vector<std::filesystem::path> validation = {};
};

/// Puts about `validationPercent` of `files` aside, by a hash of the file's stem.
///
/// By name and not by position, so that adding files moves none of the old ones over. At least one
/// file stays for training; if `validationPercent` > 0 and there are two files or more, at least
/// one is put aside.
Split splitByName(const std::vector<std::filesystem::path>& files, int validationPercent);

} // namespace core::dataset
