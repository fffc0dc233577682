/// @file A look kept aside.

#pragma once

#include "ui/canvas/picture_pyramid.h"
#include "ui/portrait/portrait_state.h"

#include <QString>

namespace ui {

struct Snapshot {
    QString name = {}; ///< a letter
    PortraitState state = {}; ///< without other contents
    PictureLayer picture = {}; ///< painted; with few pixels if it comes from a file

    bool operator==(const Snapshot&) const = default;
};

} // namespace ui
