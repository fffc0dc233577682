/// @file From brightness to day and night.

#pragma once

#include <optional>
#include <span>
#include <string>

namespace core::dataset {

enum class Group { Night, Unsure, Day };

/// "night", "unsure" or "day", as the manifest has it.
std::string wordFor(Group group);

/// Nothing for another word.
std::optional<Group> groupFrom(const std::string& word);

/// Night below the one, day above the other, unsure between and at them (section III-A of the
/// CycleGAN relighting paper; its values are the defaults).
struct BrightnessLimits {
    double nightBelow = 0.4;
    double dayAbove = 0.6;

    Group groupOf(double brightness) const;
    bool operator==(const BrightnessLimits&) const = default;
};

/// A picture whose class a person has said.
struct LabelledBrightness {
    double brightness = 0;
    bool isDay = false;
};

/// The widest night and day whose pictures are at least to `purity` what they are called, and that
/// do not overlap. Nothing unless there are both kinds.
std::optional<BrightnessLimits> fittedLimits(std::span<const LabelledBrightness> labelled,
                                             double purity = 0.95);

/// Otsu's thresholds for three classes (Otsu 1979): those between which the variance is largest.
/// Nothing for fewer than three different values.
std::optional<BrightnessLimits> otsuLimits(std::span<const double> brightness);

} // namespace core::dataset
