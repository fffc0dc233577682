#include "core/train/fingerprint.h"

#include "core/base/error.h"

#include <array>
#include <fstream>
#include <string>

namespace core::train {

void Fingerprint::add(std::string_view bytes)
{
    for (const char byte : bytes) {
        m_hash = (m_hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    }
}

void Fingerprint::addNames(const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files) {
        add(file.filename().string() + '\n');
    }
}

void Fingerprint::addContents(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw Error("The file " + file.string() + " cannot be read.");
    }
    std::array<char, 1 << 16> bytes = {};
    while (stream.read(bytes.data(), bytes.size()) || stream.gcount() > 0) {
        add({bytes.data(), static_cast<std::size_t>(stream.gcount())});
    }
}

} // namespace core::train
