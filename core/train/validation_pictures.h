/// @file Pictures kept out of training, as tensors.

#pragma once

#include "core/nn/torch.h"

#include <filesystem>
#include <vector>

namespace core::train {

/// The largest centred squares of the first `count` files, [count, 3, size, size]; files are
/// repeated where there are fewer.
/// @throws core::Error if a picture cannot be read.
torch::Tensor centralSquares(const std::vector<std::filesystem::path>& files, std::int64_t count,
                             int size);

} // namespace core::train
