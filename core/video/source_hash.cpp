#include "core/video/source_hash.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fstream>

namespace core::video {

void ContentHash::add(std::span<const std::byte> bytes)
{
    constexpr std::uint64_t kPrime = 1099511628211ULL;
    for (const auto byte : bytes) {
        m_hash = (m_hash ^ std::to_integer<std::uint64_t>(byte)) * kPrime;
    }
}

std::string ContentHash::digits() const
{
    return fmt::format("{:016x}", m_hash);
}

std::string sourceHash(const std::vector<std::filesystem::path>& files)
{
    ContentHash hash;
    std::vector<char> part(1 << 20);
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        if (!stream) {
            throw Error(fmt::format("{} cannot be read.", file.string()));
        }
        while (stream.read(part.data(), static_cast<std::streamsize>(part.size())),
               stream.gcount() > 0) {
            hash.addValues(
                std::span<const char>(part).first(static_cast<std::size_t>(stream.gcount())));
        }
    }
    return hash.digits();
}

} // namespace core::video
