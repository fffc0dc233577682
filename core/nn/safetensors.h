/// @file The safetensors container (github.com/huggingface/safetensors): 8 bytes of header length,
/// a JSON header, the tensors' bytes.

#pragma once

#include "core/nn/weights_file.h"
#include "core/nn/weights_file_part.h"

#include <istream>

namespace core::nn {

/// Whether a file that begins with these bytes (up to 9) is safetensors: '{' follows the length.
bool looksLikeSafetensors(std::string_view beginning);

/// Reads from a seekable stream of `fileSize` bytes.
///
/// Tensors are read into storage of their own (no mapping: a file that shrinks meanwhile must not
/// end the program). For WeightsPart::Header they lie on the meta device and hold no elements.
/// @throws MalformedWeights
WeightsFile readSafetensors(std::istream& stream, std::uint64_t fileSize, WeightsPart part);

/// The length and the header of a file that holds `weights`, padded so that data starts on 8 bytes.
///
/// `weights.tensors` must be in the order of the data. @throws MalformedWeights for a name given
/// twice, a dtype that the format does not have, or text that is not UTF-8.
std::string safetensorsBeginning(const WeightsFile& weights);

} // namespace core::nn
