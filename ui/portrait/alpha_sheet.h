/// @file The contact sheet of (structure, manner) pairs.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <QImage>

namespace ui {

enum class Region { Background, Person };

/// A cell of the sheet, from its upper left: right is more manner, up is more structure.
struct SheetPlace {
    static constexpr int kSide = 5; ///< cells in a row, and rows
    static constexpr double kMost = 2.0; ///< the largest value of both

    int column = 0;
    int row = 0;

    /// The pair in the middle of the cell.
    double structure() const { return kMost - (row + 0.5) * kMost / kSide; }
    double manner() const { return (column + 0.5) * kMost / kSide; }
};

struct SheetCell {
    Region region = Region::Background;
    SheetPlace place = {};
    QImage picture = {};
};

inline core::stylize::RegionSettings& settingsOf(core::stylize::PortraitSettings& settings,
                                                 Region region)
{
    return region == Region::Person ? settings.person : settings.background;
}

inline const core::stylize::RegionSettings&
settingsOf(const core::stylize::PortraitSettings& settings, Region region)
{
    return region == Region::Person ? settings.person : settings.background;
}

} // namespace ui
