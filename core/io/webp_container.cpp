#include "core/io/webp_container.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::io {

namespace {

constexpr std::size_t kHeaderSize = 12; ///< "RIFF", size, "WEBP"
constexpr std::size_t kChunkHeaderSize = 8;

constexpr unsigned kHasProfile = 0x20;
constexpr unsigned kHasAlpha = 0x10;
constexpr unsigned kHasExif = 0x08;
constexpr unsigned kHasXmp = 0x04;

struct Chunk {
    std::string_view name;
    std::string_view content;
};

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t result = 0;
    for (std::size_t i = 4; i-- > 0;) {
        result = result << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    }
    return result;
}

std::string littleEndian(std::uint32_t number, int bytes)
{
    std::string result;
    for (int i = 0; i < bytes; ++i) {
        result.push_back(static_cast<char>(number >> (8 * i) & 0xFF));
    }
    return result;
}

std::string written(std::string_view name, std::string_view content)
{
    std::string result(name);
    result += littleEndian(static_cast<std::uint32_t>(content.size()), 4);
    result += content;
    if (content.size() % 2 != 0) {
        result.push_back('\0');
    }
    return result;
}

std::vector<Chunk> chunksOf(std::string_view webp)
{
    std::vector<Chunk> result;
    for (std::size_t at = kHeaderSize; at + kChunkHeaderSize <= webp.size();) {
        const std::size_t size = numberAt(webp, at + 4);
        result.push_back({webp.substr(at, 4), webp.substr(at + kChunkHeaderSize, size)});
        at += kChunkHeaderSize + size + size % 2;
    }
    return result;
}

/// Lossless pictures say it in a bit of their own header.
bool hasAlpha(const Chunk& chunk)
{
    constexpr std::uint32_t kAlphaBit = 1U << 28;
    return chunk.name == "ALPH"
        || (chunk.name == "VP8L" && chunk.content.size() > 4
            && (numberAt(chunk.content, 1) & kAlphaBit) != 0);
}

bool isReplaced(const Chunk& chunk)
{
    return chunk.name == "VP8X" || chunk.name == "ICCP" || chunk.name == "EXIF"
        || chunk.name == "XMP ";
}

std::string_view asText(const std::vector<std::uint8_t>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string extendedHeader(const std::vector<Chunk>& chunks, const Metadata& metadata, Size size)
{
    unsigned flags = metadata.iccProfile.empty() ? 0 : kHasProfile;
    flags |= metadata.exif.empty() ? 0 : kHasExif;
    flags |= metadata.xmp.empty() ? 0 : kHasXmp;
    for (const auto& chunk : chunks) {
        flags |= hasAlpha(chunk) ? kHasAlpha : 0;
    }
    return written("VP8X",
                   littleEndian(flags, 4)
                       + littleEndian(static_cast<std::uint32_t>(size.width - 1), 3)
                       + littleEndian(static_cast<std::uint32_t>(size.height - 1), 3));
}

} // namespace

std::optional<std::string> webpWith(const std::string& webp, const Metadata& metadata, Size size)
{
    if (webp.size() < kHeaderSize || !webp.starts_with("RIFF") || webp.substr(8, 4) != "WEBP") {
        return std::nullopt;
    }
    const auto chunks = chunksOf(webp);
    std::string body = "WEBP" + extendedHeader(chunks, metadata, size);
    const auto append = [&body](std::string_view name, std::string_view content) {
        body += content.empty() ? std::string() : written(name, content);
    };
    append("ICCP", asText(metadata.iccProfile));
    for (const auto& chunk : chunks) {
        append(chunk.name, isReplaced(chunk) ? std::string_view() : chunk.content);
    }
    append("EXIF", asText(metadata.exif));
    append("XMP ", metadata.xmp);
    return written("RIFF", body);
}

} // namespace core::io
