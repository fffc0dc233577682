/// @file Everything a run needs to go on, on disk.

#pragma once

#include "core/nn/tensor_map.h"
#include "core/train/run_folder.h"
#include "core/train/training.h"

namespace core::train {

/// A moment between two steps.
struct Checkpoint {
    TrainingOptions options = {}; ///< runFolder is not kept: a run may be moved
    std::int64_t step = 0; ///< done so far
    std::int64_t samplesConsumed = 0; ///< where the next batch begins; prefetched ones don't count
    int threads = 0; ///< of LibTorch; another number adds in another order
    std::uint64_t inputsFingerprint = 0; ///< Recipe::inputsFingerprint()
    std::int64_t bestStep = -1; ///< -1: no validation yet
    double bestScore = 0;
    nn::TensorMap networks = {};
    nn::TensorMap average = {};
    nn::TensorMap optimizer = {};
};

/// Writes the folder of `checkpoint.step`: beside, flushed, then renamed. A kill at any moment
/// leaves the older ones as they were.
/// @throws core::Error if it cannot be written.
std::filesystem::path save(const Checkpoint& checkpoint, const RunFolder& folder);

/// Reads the newest checkpoint that is whole.
/// @throws core::Error if there is none.
Checkpoint loadNewest(const RunFolder& folder);

} // namespace core::train
