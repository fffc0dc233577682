#include "core/video/source_hash.h"

#include "core/base/error.h"

#include <cstdint>
#include <fmt/format.h>
#include <fstream>

namespace core::video {

namespace {

constexpr std::uint64_t kStart = 14695981039346656037ULL;
constexpr std::uint64_t kPrime = 1099511628211ULL;

} // namespace

std::string sourceHash(const std::vector<std::filesystem::path>& files)
{
    std::uint64_t hash = kStart;
    std::vector<char> part(1 << 20);
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        if (!stream) {
            throw Error(fmt::format("{} cannot be read.", file.string()));
        }
        while (stream.read(part.data(), static_cast<std::streamsize>(part.size())),
               stream.gcount() > 0) {
            for (std::streamsize i = 0; i < stream.gcount(); ++i) {
                hash ^= static_cast<unsigned char>(part[static_cast<std::size_t>(i)]);
                hash *= kPrime;
            }
        }
    }
    return fmt::format("{:016x}", hash);
}

} // namespace core::video
