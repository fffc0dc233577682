/// @file Both generators from one weights file.

#pragma once

#include "core/nn/day_night_generator.h"

#include <filesystem>

namespace core::nn {

struct DayNightNetworks {
    DayNightGenerator toNight{nullptr};
    DayNightGenerator toDay{nullptr};
    int trainedSize = 0; ///< pixels: the side of the crops that they were trained on
};

/// Reads what `train day-night` publishes. @throws core::Error naming the file, if it holds
/// something else.
DayNightNetworks loadDayNight(const std::filesystem::path& file);

} // namespace core::nn
