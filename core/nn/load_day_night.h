/// @file Both generators from one weights file.

#pragma once

#include "core/nn/image_generator.h"
#include "core/nn/tensor_map.h"

#include <filesystem>
#include <memory>

namespace core::nn {

struct DayNightNetworks {
    std::shared_ptr<ImageGenerator> toNight = {};
    std::shared_ptr<ImageGenerator> toDay = {}; ///< the same, if the file holds one generator
    int trainedSize = 0; ///< pixels: the side of the crops that they were trained on
};

/// How many residual blocks the tensors of a ResNet generator make (names under `prefix`).
int resnetBlocks(const TensorMap& tensors, const std::string& prefix = {});

/// Reads what `train day-night` publishes, or one generator of the CycleGAN port
/// (`latest_net_G_A.pth`), which says of no direction that it is not its own.
/// @throws core::Error naming the file, if it holds something else.
DayNightNetworks loadDayNight(const std::filesystem::path& file);

} // namespace core::nn
