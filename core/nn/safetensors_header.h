/// @file The JSON header of a safetensors file, parsed and checked. Knows no tensors.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core::nn {

/// One tensor as the header describes it.
struct SafetensorsEntry {
    std::string name = {};
    std::string dtype = {}; ///< as in the file: "F32"
    std::vector<std::int64_t> shape = {}; ///< each >= 0
    std::uint64_t begin = 0; ///< bytes from the end of the header
    std::uint64_t end = 0;
};

struct SafetensorsHeader {
    std::vector<SafetensorsEntry> entries = {}; ///< in the order of their data
    std::map<std::string, std::string> metadata = {};
};

/// Parses the header and checks that the entries' ranges tile exactly `dataSize` bytes.
///
/// Repeated names, unknown fields, missing fields and nesting deeper than the format's are refused.
/// Whether a range fits its dtype and shape is left to who knows the dtypes.
/// @throws MalformedWeights
SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize);

} // namespace core::nn
