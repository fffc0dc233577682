#include "core/dataset/day_night_split.h"

#include "core/base/error.h"
#include "core/dataset/near_duplicates.h"
#include "core/dataset/random.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace core::dataset {

namespace {

std::string nameOf(const std::filesystem::path& file)
{
    return file.filename().string();
}

std::vector<std::uint64_t> hashesOf(const MeasuredCollection& collection)
{
    std::vector<std::uint64_t> hashes;
    for (const auto& picture : collection.pictures) {
        hashes.push_back(picture.hash);
    }
    return hashes;
}

void requireEnough(const DayNightSplit& split, std::int64_t testPerClass)
{
    for (const auto group : {Group::Day, Group::Night}) {
        const auto count = split.count(group);
        if (count <= testPerClass) {
            throw Error(fmt::format("There are {} {} pictures, too few to keep {} of them for "
                                    "testing; ask for fewer, or move the limits.",
                                    count, wordFor(group), testPerClass));
        }
    }
}

/// The clusters that hold a day or a night, in an order drawn by `seed`.
std::vector<std::size_t> shuffledClusters(const DayNightSplit& split, std::uint64_t seed)
{
    std::set<std::size_t> found;
    for (const auto& picture : split.pictures) {
        if (picture.group != Group::Unsure) {
            found.insert(picture.cluster);
        }
    }
    std::vector<std::size_t> clusters(found.begin(), found.end());
    Random random(seed, Random::Purpose::TestPictures, 0);
    for (auto left = clusters.size(); left > 1; --left) { // Fisher & Yates
        std::swap(clusters[left - 1], clusters[random.below(left)]);
    }
    return clusters;
}

struct ClusterSize {
    std::int64_t days = 0;
    std::int64_t nights = 0;
};

std::map<std::size_t, ClusterSize> clusterSizes(const DayNightSplit& split)
{
    std::map<std::size_t, ClusterSize> sizes;
    for (const auto& picture : split.pictures) {
        auto& size = sizes[picture.cluster];
        size.days += picture.group == Group::Day ? 1 : 0;
        size.nights += picture.group == Group::Night ? 1 : 0;
    }
    return sizes;
}

/// Whole clusters that fill both test sets exactly, as far as that goes.
std::set<std::size_t> testClusters(const DayNightSplit& split, const SplitOptions& options)
{
    auto sizes = clusterSizes(split);
    ClusterSize room{.days = options.testPerClass, .nights = options.testPerClass};
    std::set<std::size_t> chosen;
    for (const auto cluster : shuffledClusters(split, options.seed)) {
        const auto size = sizes[cluster];
        if (size.days <= room.days && size.nights <= room.nights) {
            room.days -= size.days;
            room.nights -= size.nights;
            chosen.insert(cluster);
        }
    }
    if (room.days > 0 || room.nights > 0) {
        throw Error(
            fmt::format("{} test pictures of each class cannot be set apart without parting "
                        "pictures that are alike; ask for fewer.",
                        options.testPerClass));
    }
    return chosen;
}

SplitSet setFor(Group group, bool isTest)
{
    switch (group) {
    case Group::Day:
        return isTest ? SplitSet::TestA : SplitSet::TrainA;
    case Group::Night:
        return isTest ? SplitSet::TestB : SplitSet::TrainB;
    case Group::Unsure:
        break;
    }
    return SplitSet::None;
}

bool isTest(SplitSet set)
{
    return set == SplitSet::TestA || set == SplitSet::TestB;
}

bool isTraining(SplitSet set)
{
    return set == SplitSet::TrainA || set == SplitSet::TrainB;
}

} // namespace

std::string wordFor(SplitSet set)
{
    switch (set) {
    case SplitSet::TrainA:
        return "trainA";
    case SplitSet::TrainB:
        return "trainB";
    case SplitSet::TestA:
        return "testA";
    case SplitSet::TestB:
        return "testB";
    case SplitSet::None:
        break;
    }
    return {};
}

std::int64_t DayNightSplit::count(Group group) const
{
    return std::count_if(pictures.begin(), pictures.end(),
                         [group](const auto& picture) { return picture.group == group; });
}

std::int64_t DayNightSplit::count(SplitSet set) const
{
    return std::count_if(pictures.begin(), pictures.end(),
                         [set](const auto& picture) { return picture.set == set; });
}

std::int64_t DayNightSplit::duplicates() const
{
    std::set<std::size_t> clusters;
    for (const auto& picture : pictures) {
        clusters.insert(picture.cluster);
    }
    return static_cast<std::int64_t>(pictures.size() - clusters.size());
}

std::int64_t DayNightSplit::leaks() const
{
    std::set<std::size_t> trained;
    for (const auto& picture : pictures) {
        if (isTraining(picture.set)) {
            trained.insert(picture.cluster);
        }
    }
    return std::count_if(pictures.begin(), pictures.end(), [&](const auto& picture) {
        return isTest(picture.set) && trained.contains(picture.cluster);
    });
}

std::vector<double> scaledBrightness(const MeasuredCollection& collection, BrightnessScale scale)
{
    const auto largest = collection.largestBrightness();
    const auto divisor = scale == BrightnessScale::Relative && largest > 0 ? largest : 1.0;
    std::vector<double> values;
    for (const auto& picture : collection.pictures) {
        values.push_back(picture.brightness / divisor);
    }
    return values;
}

DayNightSplit splitDayNight(const MeasuredCollection& collection, const SplitOptions& options)
{
    const auto values = scaledBrightness(collection, options.scale);
    const auto clusters = nearDuplicates(hashesOf(collection));
    DayNightSplit split;
    for (std::size_t index = 0; index < collection.pictures.size(); ++index) {
        const auto& file = collection.pictures[index].file;
        const auto said = options.overrides.find(file);
        split.pictures.push_back({.file = file,
                                  .brightness = values[index],
                                  .group = said != options.overrides.end()
                                      ? said->second
                                      : options.limits.groupOf(values[index]),
                                  .cluster = clusters[index]});
    }
    requireEnough(split, options.testPerClass);
    const auto tested = testClusters(split, options);
    for (auto& picture : split.pictures) {
        picture.set = setFor(picture.group, tested.contains(picture.cluster));
    }
    return split;
}

LabelAgreement agreement(const DayNightSplit& split, const Labels& labels)
{
    LabelAgreement result;
    for (const auto& picture : split.pictures) {
        const auto found = labels.find(nameOf(picture.file));
        if (found == labels.end() || found->second == Group::Unsure) {
            continue;
        }
        const bool isDay = found->second == Group::Day;
        ++(isDay ? result.days : result.nights);
        if (picture.group == found->second) {
            ++(isDay ? result.daysFound : result.nightsFound);
        } else if (picture.group != Group::Unsure) {
            ++(isDay ? result.daysCalledNight : result.nightsCalledDay);
        }
    }
    return result;
}

std::vector<LabelledBrightness> labelled(const MeasuredCollection& collection,
                                         BrightnessScale scale, const Labels& labels)
{
    const auto values = scaledBrightness(collection, scale);
    std::vector<LabelledBrightness> result;
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto found = labels.find(nameOf(collection.pictures[index].file));
        if (found != labels.end() && found->second != Group::Unsure) {
            result.push_back({.brightness = values[index], .isDay = found->second == Group::Day});
        }
    }
    return result;
}

} // namespace core::dataset
