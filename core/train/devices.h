/// @file What a training can compute on. Names neither LibTorch nor Qt.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace core::train {

struct TrainingDevice {
    std::string word = {}; ///< for TrainingOptions::device
    std::string name = {}; ///< as it calls itself; may be empty
    int cores = 0; ///< of the processor
    std::int64_t memory = 0; ///< bytes in all; 0: unknown
};

/// The processor, then the GPU that "cuda" means, if there is one. The first time takes a fifth of
/// a second. Thread-safe.
std::vector<TrainingDevice> trainingDevices();

} // namespace core::train
