/// @file The ways to look at a picture.

#pragma once

namespace ui {

/// How it is shown beside what it was made from.
enum class CompareMode {
    Off, ///< the picture after alone
    Wipe, ///< before left of a divider, after right of it
    SideBySide, ///< both whole, next to each other, at the same zoom and place
    Stacked, ///< the same, one above the other
    Difference, ///< how far each colour is from what it was; black where nothing changed
};

/// What lies around it.
enum class Surround { Grey, Black, White };

/// All, in the order in which one key goes through them.
constexpr CompareMode kCompareModes[]
    = {CompareMode::Off, CompareMode::Wipe, CompareMode::SideBySide, CompareMode::Stacked,
       CompareMode::Difference};

constexpr CompareMode nextAfter(CompareMode mode)
{
    return mode == CompareMode::Difference ? CompareMode::Off
                                           : static_cast<CompareMode>(static_cast<int>(mode) + 1);
}

} // namespace ui
