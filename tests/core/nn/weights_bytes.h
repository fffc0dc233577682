/// @file Builds the bytes of weights files by hand, for tests of the readers.

#pragma once

#include "core/base/error.h"
#include "core/nn/weights_file.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

namespace tests {

/// A number's little-endian bytes.
template <typename Number> std::string bytesOf(Number number)
{
    const auto bytes = std::bit_cast<std::array<char, sizeof(Number)>>(number);
    return {bytes.data(), bytes.size()};
}

inline std::string bytesOf(std::span<const float> numbers)
{
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()};
}

/// JSON written with single quotes, for legibility (and because moc stumbles over raw strings).
inline std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

/// A safetensors file of this header, written as for json(), and data.
inline std::string safetensorsBytes(const std::string& header, std::string_view data)
{
    return bytesOf(std::uint64_t{header.size()}) + json(header) + std::string(data);
}

/// Why readWeights() refuses a file; empty if it does not.
inline std::string refusalOf(const std::filesystem::path& file)
{
    try {
        core::nn::readWeights(file);
    } catch (const core::Error& error) {
        return error.what();
    }
    return "";
}

inline bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Writes files into a folder that disappears with it.
class BytesOnDisk final {
public:
    std::filesystem::path write(const std::string& name, std::string_view bytes) const
    {
        const auto file = path(name);
        std::ofstream(file, std::ios::binary).write(bytes.data(), std::ssize(bytes));
        return file;
    }

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private:
    QTemporaryDir m_folder;
};

inline std::string readBytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace tests
