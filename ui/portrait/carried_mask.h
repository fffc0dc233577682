/// @file A mask made by hand on one frame of a shot, on the frames that follow.

#pragma once

#include "core/image/motion_trail.h"
#include "ui/portrait/portrait_engine.h"
#include "ui/portrait/shot_choice.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace ui {

/// Where a mask was made, and where it is wanted.
struct MaskWay {
    std::filesystem::path shot = {};
    std::int64_t from = 0;
    std::int64_t to = 0;
    FrameMask made = {}; ///< on frame `from`

    bool operator==(const MaskWay&) const = default;
};

/// Follows the picture from frame to frame and remembers where it is, so that going on is quick.
/// For one thread: the one that works.
class CarriedMask final {
public:
    /// `engine` must outlive it.
    explicit CarriedMask(PortraitEngine& engine);

    /// `found`, the person on frame `way.to`, whose picture is `shown`, with what was made by hand;
    /// `found` alone after a cut. `frames` are the shot's. @throws core::Error, core::Cancelled
    core::Mask added(core::Mask found, const MaskWay& way, const core::Image& shown,
                     core::io::FrameSource& frames, const std::stop_token& stop);

private:
    struct Trail {
        std::filesystem::path shot;
        std::int64_t from = 0;
        std::int64_t to = 0;
        core::Mask foundFirst;
        core::MotionTrail motion;
    };

    PortraitEngine& m_engine;
    std::optional<Trail> m_trail;
};

} // namespace ui
