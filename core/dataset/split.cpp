#include "core/dataset/split.h"

#include "core/dataset/random.h"

#include <string>

namespace core::dataset {

namespace {

std::uint64_t nameHash(const std::string& name)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    }
    return mixed(hash);
}

void moveLast(std::vector<std::filesystem::path>& from, std::vector<std::filesystem::path>& to)
{
    to.push_back(from.back());
    from.pop_back();
}

} // namespace

Split splitByName(const std::vector<std::filesystem::path>& files, int validationPercent)
{
    Split split;
    for (const auto& file : files) {
        const bool aside
            = nameHash(file.stem().string()) % 100 < static_cast<std::uint64_t>(validationPercent);
        (aside ? split.validation : split.training).push_back(file);
    }
    if (split.training.empty() && !split.validation.empty()) {
        moveLast(split.validation, split.training);
    }
    if (split.validation.empty() && validationPercent > 0 && split.training.size() > 1) {
        moveLast(split.training, split.validation);
    }
    return split;
}

} // namespace core::dataset
