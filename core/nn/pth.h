/// @file PyTorch's files of saved tensors (`torch.save`), in both containers. Read-only.

#pragma once

#include "core/nn/weights_file.h"
#include "core/nn/weights_file_part.h"

#include <filesystem>
#include <string_view>

namespace core::nn {

/// Whether a file that begins with these bytes is a zip archive, the container since PyTorch 1.6.
bool looksLikeZip(std::string_view beginning);

/// Whether it begins with the magic number of the container before that.
bool looksLikeOldPth(std::string_view beginning);

/// Both read the state dict that pth_state_dict.h finds in the pickle.
/// @throws MalformedWeights
WeightsFile readZippedPth(const std::filesystem::path& file, WeightsPart part);
WeightsFile readOldPth(const std::filesystem::path& file, WeightsPart part);

} // namespace core::nn
