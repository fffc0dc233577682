/// @file Names of numbered pictures. Private to core/io.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace core::io {

/// "shot.####.png" or "shot.%04d.png": what stands before and after the number, and how many digits
/// it has at least.
struct FramePattern {
    std::filesystem::path folder = {};
    std::string before = {};
    std::string after = {};
    std::size_t digits = 1;

    std::filesystem::path file(std::int64_t number) const;

    /// The number in a file's name; absent if the name is not of this pattern.
    std::optional<std::int64_t> numberIn(const std::string& name) const;
};

/// Absent if the name holds no pattern.
std::optional<FramePattern> framePattern(const std::filesystem::path& path);

} // namespace core::io
