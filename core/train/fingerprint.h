/// @file Recognises what a run was started with.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace core::train {

/// A 64-bit hash (FNV-1a) of everything added, in order. No protection against malice.
class Fingerprint final {
public:
    void add(std::string_view bytes);

    /// The names of files, not their contents: pictures are too many to read.
    void addNames(const std::vector<std::filesystem::path>& files);

    /// The contents of one file. @throws core::Error if it cannot be read.
    void addContents(const std::filesystem::path& file);

    std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = 0xCBF29CE484222325ULL;
};

} // namespace core::train
