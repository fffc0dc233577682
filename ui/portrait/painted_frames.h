/// @file Frames of a shot that were painted in full, kept for playing them.

#pragma once

#include "ui/canvas/picture_pyramid.h"
#include "ui/portrait/portrait_state.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace ui {

/// Those of one look: with another one, or another mask by hand, all are forgotten. GUI thread.
class PaintedFrames final {
public:
    static constexpr qint64 kMostBytes = 512 << 20;

    /// `state` shows the frame that `painting` is of. Nothing is kept of a photograph.
    void keep(const PortraitState& state, const PictureLayer& painting);

    /// A frame in the look of `state`; null if it was not painted so.
    PictureLayer at(const PortraitState& state, std::int64_t frame) const;

private:
    struct Kept {
        std::int64_t frame = 0;
        PictureLayer painting;
    };

    std::optional<PortraitState> m_look; ///< of all that are kept, with no frame shown
    std::deque<Kept> m_kept; ///< newest first
    qint64 m_bytes = 0; ///< of m_kept, halves of pictures left out
};

} // namespace ui
