/// @file Many small pictures on one.

#pragma once

#include "core/image/image.h"
#include "core/nn/torch.h"

#include <vector>

namespace core::train {

/// Lays out rows of [3, H, W] pictures, or [1, H, W] for grey, all of one size, with a narrow white
/// border. All rows are equally long.
Image contactSheet(const std::vector<std::vector<torch::Tensor>>& rows);

} // namespace core::train
