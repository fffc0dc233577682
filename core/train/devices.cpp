#include "core/train/devices.h"

#include "core/base/memory.h"
#include "core/base/processor.h"
#include "core/nn/cuda.h"

namespace core::train {

std::vector<TrainingDevice> trainingDevices()
{
    std::vector<TrainingDevice> devices{{.word = "cpu",
                                         .name = processorName(),
                                         .cores = physicalCores(),
                                         .memory = totalMemory()}};
    if (const auto cuda = nn::cudaDevices(); !cuda.names.empty()) {
        devices.push_back(
            {.word = "cuda", .name = cuda.names.front(), .memory = cuda.memory.front()});
    }
    return devices;
}

} // namespace core::train
