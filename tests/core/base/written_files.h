/// @file A folder of small files, as tests of core/base show Linux to the code.

#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tests {

inline std::filesystem::path pathOf(const QTemporaryDir& folder)
{
    return folder.path().toStdString();
}

inline void put(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

inline std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace tests
