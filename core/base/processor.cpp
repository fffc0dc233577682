#include "core/base/processor.h"

#include "core/base/system_files.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <sched.h>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace core {

namespace fs = std::filesystem;

namespace {

std::vector<int> allowedProcessors()
{
    cpu_set_t allowed = {};
    CPU_ZERO(&allowed);
    std::vector<int> processors;
    if (::sched_getaffinity(0, sizeof(allowed), &allowed) == 0) {
        for (int processor = 0; processor < CPU_SETSIZE; ++processor) {
            if (CPU_ISSET(static_cast<std::size_t>(processor), &allowed)) {
                processors.push_back(processor);
            }
        }
    }
    return processors;
}

int coresOf(std::int64_t quota, std::int64_t period)
{
    return static_cast<int>(std::clamp<std::int64_t>((quota + period - 1) / period, 1,
                                                     std::numeric_limits<int>::max()));
}

std::optional<int> version2Quota(const fs::path& folder)
{
    std::istringstream text(readSystemFile(folder / "cpu.max"));
    std::int64_t quota = 0;
    std::int64_t period = 0;
    if (text >> quota >> period && quota > 0 && period > 0) {
        return coresOf(quota, period);
    }
    return std::nullopt;
}

std::optional<int> version1Quota(const fs::path& folder)
{
    const auto quota = onlyNumber(folder / "cpu.cfs_quota_us");
    const auto period = onlyNumber(folder / "cpu.cfs_period_us");
    if (quota && period && *quota > 0 && *period > 0) {
        return coresOf(*quota, *period);
    }
    return std::nullopt;
}

int cutToQuota(int cores, const fs::path& root)
{
    for (const fs::path& folder : controlGroups(root, "cpu")) {
        const auto quota = version2Quota(folder);
        cores = std::min({cores, quota.value_or(cores), version1Quota(folder).value_or(cores)});
    }
    return std::max(1, cores);
}

} // namespace

int logicalCores(const fs::path& root)
{
    return cutToQuota(static_cast<int>(allowedProcessors().size()), root);
}

int physicalCores(const fs::path& root)
{
    std::set<std::string> cores;
    for (const int processor : allowedProcessors()) {
        const auto file
            = fmt::format("sys/devices/system/cpu/cpu{}/topology/thread_siblings_list", processor);
        const std::string siblings = readSystemFile(root / file);
        cores.insert(siblings.empty() ? std::to_string(processor) : siblings);
    }
    return cutToQuota(static_cast<int>(cores.size()), root);
}

std::string processorName(const fs::path& root)
{
    std::istringstream description(readSystemFile(root / "proc/cpuinfo"));
    for (std::string line; std::getline(description, line);) {
        const auto colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos) {
            return line.substr(colon + 2);
        }
    }
    return {};
}

bool hasFastBfloat16(const fs::path& root)
{
    const std::string description = readSystemFile(root / "proc/cpuinfo");
    const auto begin = description.find("\nflags");
    if (begin == std::string::npos) {
        return false;
    }
    const auto end = description.find('\n', begin + 1);
    const std::string flags = description.substr(begin, end - begin) + " ";
    return flags.find(" avx512_bf16 ") != std::string::npos
        || flags.find(" amx_bf16 ") != std::string::npos;
}

} // namespace core
