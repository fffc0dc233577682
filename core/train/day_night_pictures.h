/// @file The pictures of a day-and-night data set, in CycleGAN's own layout.

#pragma once

#include "core/nn/torch.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace core::train {

struct DayAndNightFiles {
    std::vector<std::filesystem::path> days = {};
    std::vector<std::filesystem::path> nights = {};
};

/// What is in trainA (day) and trainB (night); of each only `count` that chance draws by `seed`, or
/// all for 0.
/// @throws core::Error naming a folder that is missing or empty.
DayAndNightFiles trainingFiles(const std::filesystem::path& data, std::int64_t count,
                               std::uint64_t seed);

/// [N, 3, S, S] of each class; both undefined unless there are pictures of both.
struct DayAndNightPictures {
    torch::Tensor day = {};
    torch::Tensor night = {};
};

/// At most `count` of each of testA and testB, as squares of `side` pixels.
DayAndNightPictures testPictures(const std::filesystem::path& data, std::int64_t count, int side);

} // namespace core::train
