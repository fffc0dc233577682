/// @file What a weights file holds, and its conversion to ours, for callers that know no tensors.

#pragma once

#include "core/nn/key_map_identity.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace core::nn {

struct WeightsSummary {
    Identity identity = {};
    std::map<std::string, std::string> metadata = {};
    std::int64_t tensors = 0;
    std::int64_t parameters = 0; ///< elements of all tensors
    std::string elementType = {}; ///< "F16"; "mixed"
};

/// Reads the whole file and checks that it is a network of ours without fault: complete, of
/// consistent shapes, and without values that are not numbers.
///
/// An encoder may end early (Identity::lastLayer says where); such a one serves as a teacher.
/// @throws core::Error naming the file and what is wrong with it.
WeightsSummary checkWeights(const std::filesystem::path& file);

/// As checkWeights() from the names and shapes alone; quick, and says nothing about the values.
/// @throws core::Error
WeightsSummary summarizeWeights(const std::filesystem::path& file);

/// Whether floating-point tensors keep the type they have or become float16, in half the bytes.
enum class StoredAs { Read, Half };

/// Writes `from`, in our names and with `metadata` added to its own, as the safetensors file `to`.
/// @throws core::Error
void convertWeights(const std::filesystem::path& from, const std::filesystem::path& to,
                    const std::map<std::string, std::string>& metadata,
                    StoredAs storedAs = StoredAs::Read);

} // namespace core::nn
