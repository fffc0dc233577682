/// @file Reads a pickle's bytes, never beyond their end.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core::nn {

/// A position in bytes. Every function throws MalformedWeights where too few are left.
class PickleBytes final {
public:
    explicit PickleBytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t position() const { return m_position; }

    std::string_view take(std::size_t count);
    std::uint8_t byte();
    std::uint32_t littleEndian(int count); ///< `count` bytes, 1 to 4
    std::int64_t signedLittleEndian(std::size_t count); ///< two's complement, 0 to 8 bytes
    double bigEndianDouble();
    std::string line(); ///< up to a line feed, which is consumed

private:
    std::string_view m_bytes;
    std::size_t m_position = 0;
};

} // namespace core::nn
