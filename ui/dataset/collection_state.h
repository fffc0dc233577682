/// @file A folder of photographs and how it is divided.

#pragma once

#include "core/dataset/day_night_split.h"

#include <filesystem>
#include <map>
#include <vector>

namespace ui {

/// What was found out about a folder. Immutable once it is shown.
struct Collection {
    std::filesystem::path folder = {};
    core::dataset::MeasuredCollection measured = {};
    std::vector<std::size_t> clusters = {}; ///< nearDuplicates(), one for each picture
    std::vector<std::size_t> order = {}; ///< the pictures from dark to bright
};

/// What the user has decided about it.
struct CollectionState {
    core::dataset::BrightnessLimits limits = {};
    core::dataset::BrightnessScale scale = core::dataset::BrightnessScale::Relative;
    std::map<std::filesystem::path, core::dataset::Group> overrides = {};

    bool operator==(const CollectionState&) const = default;
};

/// Clusters and order of what was measured.
Collection makeCollection(std::filesystem::path folder, core::dataset::MeasuredCollection measured);

/// The groups as they are now, without any set.
core::dataset::DayNightSplit grouped(const Collection& collection, const CollectionState& state);

/// The files of a group from dark to bright.
std::vector<std::filesystem::path> filesOf(core::dataset::Group group, const Collection& collection,
                                           const core::dataset::DayNightSplit& split);

/// The same state on another scale: the limits part the same pictures.
CollectionState onScale(const CollectionState& state, core::dataset::BrightnessScale scale,
                        double largest);

/// These pictures said to be of that group; where brightness says so, too, nothing needs saying.
CollectionState withOverride(const CollectionState& state, const Collection& collection,
                             const std::vector<std::filesystem::path>& files,
                             core::dataset::Group group);

/// What brightness says about these pictures.
CollectionState withoutOverride(const CollectionState& state,
                                const std::vector<std::filesystem::path>& files);

} // namespace ui
