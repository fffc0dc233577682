#include "core/base/system_files.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>

namespace core {

namespace fs = std::filesystem;

namespace {

std::optional<std::int64_t> leadingNumber(std::string_view text)
{
    const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
    std::int64_t number = 0;
    const auto [end, error]
        = std::from_chars(text.data() + begin, text.data() + text.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

bool names(std::string_view controllers, std::string_view controller)
{
    std::istringstream list{std::string(controllers)};
    for (std::string name; std::getline(list, name, ',');) {
        if (name == controller) {
            return true;
        }
    }
    return false;
}

/// `group` below `mount` and everything above it, up to and including `mount`.
///
/// Inside a container the group's own folder is often not visible; its ancestors then are.
void appendUpwards(std::vector<fs::path>& folders, const fs::path& mount, const fs::path& group)
{
    for (fs::path inner = group.relative_path(); !inner.empty(); inner = inner.parent_path()) {
        folders.push_back(mount / inner);
    }
    folders.push_back(mount);
}

} // namespace

std::string readSystemFile(const fs::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::optional<std::int64_t> numberAfter(std::string_view text, std::string_view key)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (line.starts_with(key)) {
            return leadingNumber(line.substr(key.size()));
        }
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return std::nullopt;
}

std::optional<std::int64_t> onlyNumber(const fs::path& file)
{
    return leadingNumber(readSystemFile(file));
}

std::vector<fs::path> controlGroups(const fs::path& root, std::string_view controller)
{
    std::vector<fs::path> folders;
    std::istringstream groups(readSystemFile(root / "proc/self/cgroup"));
    for (std::string line; std::getline(groups, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) {
            continue;
        }
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const fs::path mount = root / "sys/fs/cgroup";
        if (controllers.empty()) {
            appendUpwards(folders, mount, line.substr(second + 1));
        } else if (names(controllers, controller)) {
            appendUpwards(folders, mount / controller, line.substr(second + 1));
        }
    }
    return folders;
}

} // namespace core
