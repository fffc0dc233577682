#include "core/io/profile_check.h"

#include <cstddef>

namespace core::io {

namespace {

constexpr std::size_t kTagTable = 128;
constexpr std::size_t kTagEntry = 12;
constexpr std::uint32_t kMultiLocalized = 0x6D6C7563; ///< "mluc"
constexpr std::uint32_t kDescription = 0x64657363; ///< "desc"

using Bytes = std::span<const std::uint8_t>;

/// Big-endian; `at` + 4 must lie within.
std::uint32_t numberAt(Bytes bytes, std::size_t at)
{
    std::uint32_t result = 0;
    for (const auto byte : bytes.subspan(at, 4)) {
        result = result << 8 | byte;
    }
    return result;
}

bool lies(std::size_t offset, std::size_t size, Bytes bytes)
{
    return offset <= bytes.size() && size <= bytes.size() - offset;
}

bool textsLieWithin(Bytes tag)
{
    constexpr std::size_t kHeader = 16;
    if (!lies(0, kHeader, tag) || numberAt(tag, 12) != kTagEntry) {
        return false;
    }
    const std::size_t count = numberAt(tag, 8);
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = kHeader + i * kTagEntry;
        if (!lies(entry, kTagEntry, tag)
            || !lies(numberAt(tag, entry + 8), numberAt(tag, entry + 4), tag)) {
            return false;
        }
    }
    return true;
}

bool tagLiesWithin(Bytes tag)
{
    if (tag.size() < 12) {
        return false;
    }
    switch (numberAt(tag, 0)) {
    case kMultiLocalized:
        return textsLieWithin(tag);
    case kDescription:
        return lies(12, numberAt(tag, 8), tag);
    default:
        return true;
    }
}

} // namespace

bool staysWithinItself(std::span<const std::uint8_t> profile)
{
    if (!lies(kTagTable, 4, profile) || numberAt(profile, 0) != profile.size()) {
        return false;
    }
    const std::size_t count = numberAt(profile, kTagTable);
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = kTagTable + 4 + i * kTagEntry;
        if (!lies(entry, kTagEntry, profile)) {
            return false;
        }
        const std::size_t offset = numberAt(profile, entry + 4);
        const std::size_t size = numberAt(profile, entry + 8);
        if (!lies(offset, size, profile) || !tagLiesWithin(profile.subspan(offset, size))) {
            return false;
        }
    }
    return true;
}

} // namespace core::io
