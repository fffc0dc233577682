#include "core/train/event_file.h"

#include "core/base/error.h"
#include "core/train/masked_crc32c.h"

#include <array>
#include <bit>
#include <chrono>
#include <cstring>
#include <unistd.h>

namespace core::train {

namespace {

/// Protocol buffers' wire types.
enum class Wire : unsigned { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

template <typename Number> std::string littleEndian(Number number)
{
    static_assert(std::endian::native == std::endian::little);
    std::string bytes(sizeof(Number), '\0');
    std::memcpy(bytes.data(), &number, sizeof(Number));
    return bytes;
}

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 0x80; value >>= 7) {
        bytes += static_cast<char>(value | 0x80);
    }
    return bytes + static_cast<char>(value);
}

std::string tag(unsigned field, Wire wire)
{
    return varint((field << 3) | static_cast<unsigned>(wire));
}

std::string bytesField(unsigned field, std::string_view bytes)
{
    return tag(field, Wire::Bytes) + varint(bytes.size()) + std::string(bytes);
}

std::string varintField(unsigned field, std::uint64_t value)
{
    return tag(field, Wire::Varint) + varint(value);
}

std::string floatField(unsigned field, float value)
{
    return tag(field, Wire::Fixed32) + littleEndian(value);
}

double secondsSinceEpoch()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string fileName()
{
    std::array<char, 256> host = {};
    gethostname(host.data(), host.size() - 1);
    const auto nanoseconds = std::chrono::system_clock::now().time_since_epoch().count();
    return "events.out.tfevents." + std::to_string(static_cast<std::int64_t>(secondsSinceEpoch()))
        + '.' + host.data() + '.' + std::to_string(getpid()) + '.' + std::to_string(nanoseconds);
}

} // namespace

EventFile::EventFile(const std::filesystem::path& folder, std::int64_t step)
{
    const auto file = folder / fileName();
    m_stream.open(file, std::ios::binary);
    if (!m_stream) {
        throw Error("The file " + file.string()
                    + " cannot be created; check the folder's permissions.");
    }
    write(0, bytesField(/*file_version*/ 3, "brain.Event:2"));
    constexpr std::uint64_t kStart = 1;
    write(step, bytesField(/*session_log*/ 7, varintField(/*status*/ 1, kStart)));
}

void EventFile::addScalars(std::int64_t step,
                           const std::vector<std::pair<std::string, double>>& scalars)
{
    std::string summary;
    for (const auto& [name, value] : scalars) {
        summary += bytesField(/*value*/ 1,
                              bytesField(/*tag*/ 1, name)
                                  + floatField(/*simple_value*/ 2, static_cast<float>(value)));
    }
    write(step, bytesField(/*summary*/ 5, summary));
}

void EventFile::addPicture(std::int64_t step, std::string_view name, const Picture& picture)
{
    constexpr std::uint64_t kRgb = 3;
    const auto image = varintField(/*height*/ 1, static_cast<std::uint64_t>(picture.height))
        + varintField(/*width*/ 2, static_cast<std::uint64_t>(picture.width))
        + varintField(/*colorspace*/ 3, kRgb) + bytesField(/*encoded_image_string*/ 4, picture.png);
    const auto value = bytesField(/*tag*/ 1, name) + bytesField(/*image*/ 4, image);
    write(step, bytesField(/*summary*/ 5, bytesField(/*value*/ 1, value)));
}

void EventFile::write(std::int64_t step, const std::string& fields)
{
    const auto event = tag(/*wall_time*/ 1, Wire::Fixed64) + littleEndian(secondsSinceEpoch())
        + varintField(/*step*/ 2, static_cast<std::uint64_t>(step)) + fields;
    const auto length = littleEndian(static_cast<std::uint64_t>(event.size()));
    m_stream << length << littleEndian(maskedCrc32c(length)) << event
             << littleEndian(maskedCrc32c(event)) << std::flush;
}

} // namespace core::train
