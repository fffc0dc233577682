/// @file Protocol buffers' wire format, read field by field. Private to event_reader.

#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace core::train {

/// The number at the beginning of `bytes`, which are long enough; little-endian, as this machine.
template <typename Number> Number fixed(std::string_view bytes)
{
    Number number = {};
    std::memcpy(&number, bytes.data(), sizeof(Number));
    return number;
}

struct WireField {
    std::uint64_t number = 0;
    std::uint64_t value = 0; ///< of a varint
    std::string_view bytes = {}; ///< of all others: a part of the message
};

/// Gives the fields of a message one after the other and believes nothing: what does not fit into
/// the bytes ends it.
class WireMessage final {
public:
    explicit WireMessage(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    /// Absent at the end.
    std::optional<WireField> next()
    {
        const auto tag = varint();
        if (!tag) {
            return std::nullopt;
        }
        WireField field{.number = *tag >> 3U};
        switch (*tag & 7U) {
        case 0:
            return withValue(field);
        case 1:
            return withBytes(field, sizeof(std::uint64_t));
        case 2:
            return withBytes(field, varint());
        case 5:
            return withBytes(field, sizeof(std::uint32_t));
        default: // groups, which nobody writes, and nonsense
            return std::nullopt;
        }
    }

private:
    std::optional<std::uint64_t> varint()
    {
        constexpr unsigned kBits = 64;
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < kBits && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80U) {
                return value;
            }
        }
        return std::nullopt;
    }

    std::optional<WireField> withValue(WireField field)
    {
        const auto value = varint();
        field.value = value.value_or(0);
        return value ? std::optional(field) : std::nullopt;
    }

    std::optional<WireField> withBytes(WireField field, std::optional<std::uint64_t> length)
    {
        if (!length || *length > m_rest.size()) {
            return std::nullopt;
        }
        field.bytes = m_rest.substr(0, *length);
        m_rest.remove_prefix(*length);
        return field;
    }

    std::string_view m_rest;
};

} // namespace core::train
