/// @file By what a render knows its sources again.

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace core::video {

/// FNV-1a over bytes: against mistakes, not against malice.
class ContentHash final {
public:
    void add(std::span<const std::byte> bytes);

    template <typename Value> void addValues(std::span<const Value> values)
    {
        add(std::as_bytes(values));
    }

    /// 16 hexadecimal digits.
    std::string digits() const;

private:
    std::uint64_t m_hash = 14695981039346656037ULL;
};

/// Over all bytes of the files, in order. @throws core::Error if one cannot be read.
std::string sourceHash(const std::vector<std::filesystem::path>& files);

} // namespace core::video
