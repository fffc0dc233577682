/// @file Numbered files: one name for all of them, and which there are.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace core {

/// "shot.####.png" or "shot.%04d.png": what stands before and after the number, and how many digits
/// it has at least.
struct NumberPattern {
    std::filesystem::path folder = {};
    std::string before = {};
    std::string after = {};
    std::size_t digits = 1;

    std::filesystem::path file(std::int64_t number) const;

    /// The number in a file's name; absent if the name is not of this pattern.
    std::optional<std::int64_t> numberIn(const std::string& name) const;

    /// As a path with hashes: "shot.####.png".
    std::filesystem::path path() const;

    bool operator==(const NumberPattern&) const = default;
};

/// Absent if the name holds no pattern.
std::optional<NumberPattern> numberPattern(const std::filesystem::path& path);

/// The files of a pattern, from the least number to the greatest.
struct NumberedFiles {
    NumberPattern pattern = {};
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t count = 0; ///< less than last - first + 1 if some are missing
};

/// Looks into the pattern's folder. Absent if there is no file of it.
std::optional<NumberedFiles> filesOf(const NumberPattern& pattern);

/// The pattern of a single file by the last digits in its name: "shot.0007.png" is one of
/// "shot.####.png". Absent if there are none. Looks whether "9" comes before "10" or "09" does.
std::optional<NumberPattern> patternAround(const std::filesystem::path& file);

/// A name without number and extension, to name results after: "ann" for "ann.mp4", and for
/// "ann.####.png". Never empty.
std::string shotName(const std::filesystem::path& content);

} // namespace core
