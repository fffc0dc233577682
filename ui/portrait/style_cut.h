/// @file Which part of a style picture is used, and turned how. Without Qt, as the engine sees it.

#pragma once

#include "core/image/image.h"

namespace ui {

/// Turned first, then cut. Edges are parts of the turned picture's sides, from the upper left.
struct StyleCut {
    int quarterTurns = 0; ///< clockwise, 0 to 3
    double left = 0;
    double top = 0;
    double right = 1;
    double bottom = 1;

    bool operator==(const StyleCut&) const = default;

    bool isWhole() const { return *this == StyleCut{}; }
};

/// Brought into range: edges in order, at least a twentieth of a side apart.
StyleCut sane(StyleCut cut);

core::Image applied(const StyleCut& cut, const core::Image& picture);

/// Turned by another quarter, with the same part of the picture in it.
StyleCut turnedOn(const StyleCut& cut, int quarterTurns);

} // namespace ui
