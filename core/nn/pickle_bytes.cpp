#include "core/nn/pickle_bytes.h"

#include "core/nn/weights_file_error.h"

#include <bit>

namespace core::nn {

namespace {

constexpr std::size_t kLongestLine = 256; ///< names of modules and classes

} // namespace

std::string_view PickleBytes::take(std::size_t count)
{
    if (count > m_bytes.size() - m_position) {
        throw MalformedWeights("its pickle is cut off");
    }
    const auto taken = m_bytes.substr(m_position, count);
    m_position += count;
    return taken;
}

std::uint8_t PickleBytes::byte()
{
    return static_cast<std::uint8_t>(take(1)[0]);
}

std::uint32_t PickleBytes::littleEndian(int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i) {
        value |= std::uint32_t{byte()} << (8 * i);
    }
    return value;
}

std::int64_t PickleBytes::signedLittleEndian(std::size_t count)
{
    const auto bytes = take(count);
    const bool isNegative
        = !bytes.empty() && (static_cast<std::uint8_t>(bytes.back()) & 0x80U) != 0;
    std::uint64_t value = isNegative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = count; i-- > 0;) {
        value = (value << 8U) | static_cast<std::uint8_t>(bytes[i]);
    }
    return std::bit_cast<std::int64_t>(value);
}

double PickleBytes::bigEndianDouble()
{
    std::uint64_t bits = 0;
    for (const char next : take(8)) {
        bits = (bits << 8U) | static_cast<std::uint8_t>(next);
    }
    return std::bit_cast<double>(bits);
}

std::string PickleBytes::line()
{
    const auto length = m_bytes.substr(m_position, kLongestLine).find('\n');
    if (length == std::string_view::npos) {
        throw MalformedWeights("its pickle names something endless");
    }
    const std::string text(take(length));
    take(1);
    return text;
}

} // namespace core::nn
