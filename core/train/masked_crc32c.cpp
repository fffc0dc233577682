#include "core/train/masked_crc32c.h"

#include <array>
#include <bit>

namespace core::train {

namespace {

std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table = {};
    for (std::uint32_t value = 0; value < table.size(); ++value) {
        std::uint32_t remainder = value;
        for (int bit = 0; bit < 8; ++bit) {
            remainder = (remainder >> 1) ^ ((remainder & 1U) != 0 ? 0x82F63B78U : 0U);
        }
        table[value] = remainder;
    }
    return table;
}

} // namespace

std::uint32_t maskedCrc32c(std::string_view bytes)
{
    static const auto kTable = crcTable();
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ kTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
    }
    return std::rotr(~crc, 15) + 0xA282EAD8U;
}

} // namespace core::train
