#include "core/base/process_age.h"

#include "core/base/system_files.h"

#include <ctime>
#include <sstream>
#include <string>
#include <unistd.h>

namespace core {

namespace {

using Seconds = std::chrono::duration<double>;

/// Field 22 of /proc/self/stat, counted after the name, which may hold spaces and brackets.
Seconds startSinceBoot()
{
    static constexpr int kFieldsBetween = 19;
    const std::string text = readSystemFile("/proc/self/stat");
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int i = 0; i < kFieldsBetween; ++i) {
        fields >> skipped;
    }
    double ticks = 0;
    fields >> ticks;
    return Seconds(ticks / static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

Seconds sinceBoot()
{
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

Seconds processAge()
{
    const Seconds start = startSinceBoot();
    return start > Seconds::zero() ? sinceBoot() - start : Seconds::zero();
}

} // namespace core
