/// @file What Linux says about itself in text files. Private to core/base.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The whole text of a file, empty if it cannot be read.
std::string readSystemFile(const std::filesystem::path& file);

/// The first number after a line's `key`, as in "MemAvailable:  1234 kB" or "inactive_file 5678".
std::optional<std::int64_t> numberAfter(std::string_view text, std::string_view key);

/// The number that a file consists of; absent if it cannot be read or says "max".
std::optional<std::int64_t> onlyNumber(const std::filesystem::path& file);

/// The folders that limit this process under `root`, its own control group first, then upwards.
///
/// `controller` is the name of version 1 ("memory", "cpu"); version 2 has one tree for all.
std::vector<std::filesystem::path> controlGroups(const std::filesystem::path& root,
                                                 std::string_view controller);

} // namespace core
