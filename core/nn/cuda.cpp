#include "core/nn/cuda.h"

#include "core/nn/torch.h"

#include <array>
#include <dlfcn.h>
#include <fmt/format.h>

namespace core::nn {

namespace {

const void* kernels()
{
    // Global, so that its kernels register with the LibTorch that is already loaded.
    static const void* const kLibrary = dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL);
    return kLibrary;
}

void* driver()
{
    static void* const kLibrary = dlopen("libcuda.so.1", RTLD_NOW);
    return kLibrary;
}

/// The device's name by cuDeviceGetName(), which counts as LibTorch does (CUDA_VISIBLE_DEVICES
/// included): CUDA's headers are not needed for it.
std::string nameOf(int number)
{
    using GetName = int (*)(char* name, int length, int device);
    std::array<char, 256> name{};
    const auto getName
        = driver() ? reinterpret_cast<GetName>(dlsym(driver(), "cuDeviceGetName")) : nullptr;
    const bool known
        = getName != nullptr && getName(name.data(), static_cast<int>(name.size()), number) == 0;
    return known ? name.data() : fmt::format("CUDA device {}", number);
}

/// In the same way.
std::int64_t memoryOf(int number)
{
    using TotalMemory = int (*)(std::size_t * bytes, int device);
    std::size_t bytes = 0;
    const auto total = driver()
        ? reinterpret_cast<TotalMemory>(dlsym(driver(), "cuDeviceTotalMem_v2"))
        : nullptr;
    const bool known = total != nullptr && total(&bytes, number) == 0;
    return known ? static_cast<std::int64_t>(bytes) : 0;
}

} // namespace

bool isCudaAvailable()
{
    static const bool kAvailable = kernels() != nullptr && torch::cuda::is_available();
    return kAvailable;
}

CudaDevices cudaDevices()
{
    CudaDevices devices;
    if (isCudaAvailable()) {
        const auto count = static_cast<int>(torch::cuda::device_count());
        for (int number = 0; number < count; ++number) {
            devices.names.push_back(nameOf(number));
            devices.memory.push_back(memoryOf(number));
        }
    } else if (driver() == nullptr) {
        devices.problem = "This computer has no NVIDIA driver, so there is no GPU to paint on.";
    } else if (kernels() == nullptr) {
        devices.problem = "There is an NVIDIA driver, but this program came without CUDA's "
                          "libraries (packaging/get_libtorch --cuda fetches them).";
    } else {
        devices.problem = "The NVIDIA driver is too old for this program, or there is no GPU.";
    }
    return devices;
}

} // namespace core::nn
