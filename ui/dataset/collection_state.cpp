#include "ui/dataset/collection_state.h"

#include "core/dataset/near_duplicates.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

using core::dataset::BrightnessScale;
using core::dataset::DayNightSplit;
using core::dataset::Group;
namespace fs = std::filesystem;

Collection makeCollection(fs::path folder, core::dataset::MeasuredCollection measured)
{
    Collection made{.folder = std::move(folder), .measured = std::move(measured)};
    const auto& pictures = made.measured.pictures;
    std::vector<std::uint64_t> hashes;
    for (const auto& picture : pictures) {
        hashes.push_back(picture.hash);
    }
    made.clusters = core::dataset::nearDuplicates(hashes);
    made.order.resize(pictures.size());
    std::iota(made.order.begin(), made.order.end(), std::size_t{0});
    std::ranges::stable_sort(made.order, {},
                             [&](std::size_t index) { return pictures[index].brightness; });
    return made;
}

DayNightSplit grouped(const Collection& collection, const CollectionState& state)
{
    const auto values = core::dataset::scaledBrightness(collection.measured, state.scale);
    DayNightSplit split;
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto& file = collection.measured.pictures[index].file;
        const auto said = state.overrides.find(file);
        split.pictures.push_back({.file = file,
                                  .brightness = values[index],
                                  .group = said != state.overrides.end()
                                      ? said->second
                                      : state.limits.groupOf(values[index]),
                                  .cluster = collection.clusters[index]});
    }
    return split;
}

std::vector<fs::path> filesOf(Group group, const Collection& collection, const DayNightSplit& split)
{
    std::vector<fs::path> files;
    for (const std::size_t index : collection.order) {
        if (split.pictures[index].group == group) {
            files.push_back(split.pictures[index].file);
        }
    }
    return files;
}

CollectionState onScale(const CollectionState& state, BrightnessScale scale, double largest)
{
    CollectionState next = state;
    if (scale != state.scale && largest > 0) {
        const double factor = scale == BrightnessScale::Absolute ? largest : 1 / largest;
        next.scale = scale;
        next.limits.nightBelow = std::min(1.0, state.limits.nightBelow * factor);
        next.limits.dayAbove = std::min(1.0, state.limits.dayAbove * factor);
    }
    return next;
}

CollectionState withOverride(const CollectionState& state, const Collection& collection,
                             const std::vector<fs::path>& files, Group group)
{
    CollectionState next = withoutOverride(state, files);
    for (const auto& picture : grouped(collection, next).pictures) {
        if (picture.group != group && std::ranges::find(files, picture.file) != files.end()) {
            next.overrides[picture.file] = group;
        }
    }
    return next;
}

CollectionState withoutOverride(const CollectionState& state, const std::vector<fs::path>& files)
{
    CollectionState next = state;
    for (const auto& file : files) {
        next.overrides.erase(file);
    }
    return next;
}

} // namespace ui
