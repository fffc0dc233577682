/// @file Networks' weights on disk: safetensors read and write, PyTorch state dicts read-only.

#pragma once

#include "core/nn/tensor_map.h"

#include <filesystem>

namespace core::nn {

/// Named tensors and what the file says about them.
struct WeightsFile {
    TensorMap tensors = {}; ///< in the file's order
    Metadata metadata = {}; ///< safetensors' __metadata__; empty for PyTorch files
};

/// Reads a safetensors file or a PyTorch state dict (zip or the older container), told apart by
/// content.
///
/// Builds tensors and runs nothing: of pickle only a short list of opcodes and globals is known.
/// Takes no memory that the file's own size does not justify. Tensors keep their file's dtype, on
/// the CPU.
/// @throws core::Error naming the file and what is wrong with it.
WeightsFile readWeights(const std::filesystem::path& file);

/// Reads only the metadata and the names, dtypes and shapes, from either kind of file. @throws as
/// readWeights().
WeightsFile readWeightsHeader(const std::filesystem::path& file);

/// Writes safetensors, beside and renamed. @throws core::Error if it cannot be written.
void writeSafetensors(const WeightsFile& weights, const std::filesystem::path& file);

} // namespace core::nn
