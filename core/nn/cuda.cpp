#include "core/nn/cuda.h"

#include "core/nn/torch.h"

#include <dlfcn.h>

namespace core::nn {

bool isCudaAvailable()
{
    static const bool kAvailable = [] {
        // Global, so that its kernels register with the LibTorch that is already loaded.
        const void* library = dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL);
        return library != nullptr && torch::cuda::is_available();
    }();
    return kAvailable;
}

} // namespace core::nn
