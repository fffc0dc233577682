/// @file Into what frames can be exported.

#pragma once

#include "core/io/frame_source.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace ui {

struct ShotFormat {
    QString name = {}; ///< for the user
    std::string extension = {}; ///< without dot
    bool isVideo = false; ///< else numbered pictures
    bool isDeep = false; ///< holds 8 or 16 bit, by choice
    bool isLossy = false; ///< has a quality
};

/// Videos first, then pictures from kFirstPictures on.
const std::vector<ShotFormat>& shotFormats();
inline constexpr int kFirstPictures = 3;

/// Frames a second, exact, with their names: to choose from for pictures, which do not say.
const std::vector<std::pair<QString, core::io::Rational>>& usualRates();
inline constexpr int kUsualRate = 2; ///< 25

} // namespace ui
