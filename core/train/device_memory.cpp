#include "core/train/device_memory.h"

#include "core/base/memory.h"

#include <c10/core/CachingDeviceAllocator.h>

namespace core::train {

std::int64_t heldMemory(const torch::Device& device)
{
    if (device.is_cpu()) {
        return residentMemory();
    }
    auto* allocator = c10::getDeviceAllocator(device.type());
    const auto index = device.has_index() ? device.index() : c10::DeviceIndex{0};
    constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    return allocator->getDeviceStats(index).reserved_bytes[kAll].current;
}

} // namespace core::train
