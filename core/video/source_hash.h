/// @file By what a render knows its sources again.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core::video {

/// 16 hexadecimal digits over all bytes of the files, in order (FNV-1a; against mistakes, not
/// against malice). @throws core::Error if one cannot be read.
std::string sourceHash(const std::vector<std::filesystem::path>& files);

} // namespace core::video
