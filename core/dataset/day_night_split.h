/// @file A collection divided into day and night, for training and for testing.

#pragma once

#include "core/dataset/brightness.h"
#include "core/dataset/brightness_limits.h"

#include <map>
#include <optional>

namespace core::dataset {

/// What brightness is compared with the limits.
enum class BrightnessScale {
    Relative, ///< of the collection's brightest picture, as the paper does
    Absolute, ///< 0 to 1
};

/// Where a picture goes, named as in CycleGAN's data sets: A is day, B is night.
enum class SplitSet { None, TrainA, TrainB, TestA, TestB };

/// "trainA" and so on; empty for None.
std::string wordFor(SplitSet set);

using Labels = std::map<std::string, Group>; ///< by file name

/// Reads `file` and `label` (day, night) from a CSV with a header; other labels count as unsure.
/// @throws core::Error naming the file, if it cannot be read or lacks these columns.
Labels readLabels(const std::filesystem::path& file);

struct SplitOptions {
    BrightnessLimits limits = {};
    BrightnessScale scale = BrightnessScale::Relative;
    std::int64_t testPerClass = 500;
    std::uint64_t seed = 1;
    std::map<std::filesystem::path, Group> overrides
        = {}; ///< said by hand, whatever the brightness
};

struct SplitPicture {
    std::filesystem::path file = {};
    double brightness = 0; ///< on the chosen scale
    Group group = Group::Unsure;
    SplitSet set = SplitSet::None;
    std::size_t cluster = 0; ///< nearDuplicates()
};

struct DayNightSplit {
    std::vector<SplitPicture> pictures = {}; ///< in the collection's order

    std::int64_t count(Group group) const;
    std::int64_t count(SplitSet set) const;
    std::int64_t duplicates() const; ///< pictures that are alike to an earlier one
    std::int64_t leaks() const; ///< test pictures with a likeness among the training pictures
};

/// How the groups agree with what a person said.
struct LabelAgreement {
    std::int64_t days = 0; ///< labelled day
    std::int64_t nights = 0;
    std::int64_t daysFound = 0; ///< of them in the group day
    std::int64_t nightsFound = 0;
    std::int64_t daysCalledNight = 0;
    std::int64_t nightsCalledDay = 0;
};

/// The brightness of each picture on the scale, in the collection's order.
std::vector<double> scaledBrightness(const MeasuredCollection& collection, BrightnessScale scale);

/// Groups by brightness; draws exactly `testPerClass` pictures of day and of night for testing, at
/// random by `seed`, pictures that are alike on the same side.
/// @throws core::Error that says how many there are, if a class has not one more than that.
DayNightSplit splitDayNight(const MeasuredCollection& collection, const SplitOptions& options);

LabelAgreement agreement(const DayNightSplit& split, const Labels& labels);

/// The pictures that have a label of day or night, for fittedLimits().
std::vector<LabelledBrightness> labelled(const MeasuredCollection& collection,
                                         BrightnessScale scale, const Labels& labels);

} // namespace core::dataset
