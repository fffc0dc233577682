#include "core/base/memory.h"

#include "core/base/system_files.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <sys/resource.h>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kKibibyte = 1024;

/// What one control group allows and has used; absent where it sets no limit.
struct GroupMemory {
    std::int64_t limit;
    std::int64_t used; ///< without the file pages that the kernel gives back when asked
};

std::optional<GroupMemory> groupMemory(const fs::path& folder)
{
    const bool isVersion2 = fs::exists(folder / "memory.max");
    const auto limit = onlyNumber(folder / (isVersion2 ? "memory.max" : "memory.limit_in_bytes"));
    if (!limit) {
        return std::nullopt;
    }
    const auto used
        = onlyNumber(folder / (isVersion2 ? "memory.current" : "memory.usage_in_bytes"));
    const std::string statistics = readSystemFile(folder / "memory.stat");
    const auto reclaimable
        = numberAfter(statistics, isVersion2 ? "inactive_file " : "total_inactive_file ");
    return GroupMemory{*limit,
                       std::max<std::int64_t>(0, used.value_or(0) - reclaimable.value_or(0))};
}

std::int64_t machineMemory(const fs::path& root, std::string_view key)
{
    return numberAfter(readSystemFile(root / "proc/meminfo"), key).value_or(0) * kKibibyte;
}

} // namespace

std::int64_t availableMemory(const fs::path& root)
{
    std::int64_t available = machineMemory(root, "MemAvailable:");
    for (const fs::path& folder : controlGroups(root, "memory")) {
        if (const auto group = groupMemory(folder)) {
            available = std::min(available, std::max<std::int64_t>(0, group->limit - group->used));
        }
    }
    return available;
}

std::int64_t totalMemory(const fs::path& root)
{
    std::int64_t total = machineMemory(root, "MemTotal:");
    for (const fs::path& folder : controlGroups(root, "memory")) {
        if (const auto group = groupMemory(folder)) {
            total = std::min(total, group->limit);
        }
    }
    return total;
}

std::int64_t residentMemory(const fs::path& root)
{
    return numberAfter(readSystemFile(root / "proc/self/status"), "VmRSS:").value_or(0) * kKibibyte;
}

std::int64_t peakMemory()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * kKibibyte;
}

} // namespace core
