/// @file What the day-and-night controller is asked for, and what it tells. Values that cross the
/// thread.

#pragma once

#include "core/image/image.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/daynight/daynight_state.h"
#include "ui/shot/opened_shot.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace ui {

/// What is to be shown.
struct DayNightOrder {
    std::filesystem::path picture = {}; ///< or a video; empty: nothing
    std::int64_t frame = 0; ///< of a video; below its first: the first
    DayNightLook look = {};
    LightScale scale = {};

    bool operator==(const DayNightOrder&) const = default;
};

/// The picture, or the frame, as soon as it is read; frames of the shown video as soon as their
/// change is there too, so that both stay together while one goes through it.
struct DayNightPicture {
    std::filesystem::path file = {};
    std::optional<OpenedShot> shot = {}; ///< it is a frame of this one
    std::int64_t frame = 0;
    std::shared_ptr<const core::Image> image = {};
    PictureLayer layer = {};
    double brightness = 0; ///< 0 to 1
    double deciding = 0; ///< the brightness that decides where it goes: of a video its first
                         ///< frame's, so that the whole of it goes one way
};

/// What it becomes.
struct DayNightResult {
    quint64 generation = 0; ///< of the order; larger is newer
    bool isFull = false; ///< no preview
    core::translate::Direction direction = core::translate::Direction::ToNight;
    std::shared_ptr<const core::Image> image = {};
    PictureLayer layer = {};
    double brightness = 0; ///< 0 to 1
    double seconds = 0;
};

} // namespace ui
