#include "core/stylize/devices.h"

#include "core/nn/cuda.h"

namespace core::stylize {

CudaDevices cudaDevices()
{
    const auto found = nn::cudaDevices();
    return {.names = found.names, .problem = found.problem};
}

} // namespace core::stylize
