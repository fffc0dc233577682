#include "core/dataset/brightness_limits.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core::dataset {

namespace {

constexpr std::size_t kBins = 256;

/// The largest limit below which at least `purity` are wanted; 0 if there is none. `labelled` is
/// sorted so that the wanted ones are likely at the front.
template <typename IsWanted>
std::size_t purePrefix(const std::vector<LabelledBrightness>& labelled, double purity,
                       const IsWanted& isWanted)
{
    std::size_t wanted = 0;
    std::size_t longest = 0;
    for (std::size_t count = 1; count <= labelled.size(); ++count) {
        wanted += isWanted(labelled[count - 1]) ? 1 : 0;
        if (static_cast<double>(wanted) >= purity * static_cast<double>(count)) {
            longest = count;
        }
    }
    return longest;
}

/// Between the last value inside and the first outside.
double between(const std::vector<LabelledBrightness>& labelled, std::size_t inside)
{
    const auto last = labelled[inside - 1].brightness;
    return inside < labelled.size() ? (last + labelled[inside].brightness) / 2 : last;
}

/// Sums over the first bins of a histogram.
struct Moments {
    std::array<double, kBins + 1> weight = {};
    std::array<double, kBins + 1> sum = {};

    explicit Moments(const std::array<double, kBins>& histogram)
    {
        for (std::size_t bin = 0; bin < kBins; ++bin) {
            weight[bin + 1] = weight[bin] + histogram[bin];
            sum[bin + 1] = sum[bin] + histogram[bin] * static_cast<double>(bin);
        }
    }

    /// The share that a class of these bins has in the variance between classes.
    double spread(std::size_t first, std::size_t end) const
    {
        const auto inside = weight[end] - weight[first];
        const auto total = sum[end] - sum[first];
        return inside > 0 ? total * total / inside : 0;
    }
};

} // namespace

std::string wordFor(Group group)
{
    switch (group) {
    case Group::Night:
        return "night";
    case Group::Unsure:
        return "unsure";
    case Group::Day:
        break;
    }
    return "day";
}

std::optional<Group> groupFrom(const std::string& word)
{
    for (const auto group : {Group::Night, Group::Unsure, Group::Day}) {
        if (word == wordFor(group)) {
            return group;
        }
    }
    return std::nullopt;
}

Group BrightnessLimits::groupOf(double brightness) const
{
    if (brightness < nightBelow) {
        return Group::Night;
    }
    return brightness > dayAbove ? Group::Day : Group::Unsure;
}

std::optional<BrightnessLimits> fittedLimits(std::span<const LabelledBrightness> labelled,
                                             double purity)
{
    std::vector<LabelledBrightness> sorted(labelled.begin(), labelled.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.brightness < b.brightness; });
    const auto nights
        = purePrefix(sorted, purity, [](const LabelledBrightness& each) { return !each.isDay; });
    const auto nightBelow = nights > 0 ? std::optional(between(sorted, nights)) : std::nullopt;
    std::reverse(sorted.begin(), sorted.end());
    const auto days
        = purePrefix(sorted, purity, [](const LabelledBrightness& each) { return each.isDay; });
    if (!nightBelow || days == 0) {
        return std::nullopt;
    }
    const auto dayAbove = between(sorted, days);
    if (dayAbove < *nightBelow) { // both are pure so far: they meet in the middle
        const auto middle = (dayAbove + *nightBelow) / 2;
        return BrightnessLimits{.nightBelow = middle, .dayAbove = middle};
    }
    return BrightnessLimits{.nightBelow = *nightBelow, .dayAbove = dayAbove};
}

std::optional<BrightnessLimits> otsuLimits(std::span<const double> brightness)
{
    std::array<double, kBins> histogram = {};
    for (const auto value : brightness) {
        const auto bin = std::clamp(value, 0.0, 1.0) * (kBins - 1) + 0.5;
        histogram[static_cast<std::size_t>(bin)] += 1;
    }
    if (std::count_if(histogram.begin(), histogram.end(), [](double n) { return n > 0; }) < 3) {
        return std::nullopt;
    }
    const Moments moments(histogram);
    double best = -1;
    BrightnessLimits limits;
    for (std::size_t low = 1; low + 1 < kBins; ++low) {
        for (std::size_t high = low + 1; high < kBins; ++high) {
            const auto spread
                = moments.spread(0, low) + moments.spread(low, high) + moments.spread(high, kBins);
            if (spread > best) {
                best = spread;
                const auto edge = [](std::size_t bin) {
                    return (static_cast<double>(bin) - 0.5) / (kBins - 1);
                };
                limits = {.nightBelow = edge(low), .dayAbove = edge(high)};
            }
        }
    }
    return limits;
}

} // namespace core::dataset
