#include "ui/portrait/painted_frames.h"

#include "ui/portrait/shot_edits.h"

#include <algorithm>
#include <limits>

namespace ui {

namespace {

/// All that decides how the shot's frames are painted.
PortraitState lookOf(const PortraitState& state)
{
    PortraitState look = atFrame(state, std::numeric_limits<std::int64_t>::min());
    look.shot->range = {};
    look.contents.clear();
    return look;
}

} // namespace

void PaintedFrames::keep(const PortraitState& state, const PictureLayer& painting)
{
    if (!state.shot) {
        m_look.reset();
        m_kept.clear();
        m_bytes = 0;
        return;
    }
    if (PortraitState look = lookOf(state); m_look != look) {
        m_look = std::move(look);
        m_kept.clear();
        m_bytes = 0;
    }
    std::erase_if(m_kept, [&](const Kept& kept) {
        const bool same = kept.frame == state.shot->frame;
        m_bytes -= same ? kept.painting->full().sizeInBytes() : 0;
        return same;
    });
    m_kept.push_front({state.shot->frame, painting});
    m_bytes += painting->full().sizeInBytes();
    while (m_bytes > kMostBytes && m_kept.size() > 1) {
        m_bytes -= m_kept.back().painting->full().sizeInBytes();
        m_kept.pop_back();
    }
}

PictureLayer PaintedFrames::at(const PortraitState& state, std::int64_t frame) const
{
    const auto found = std::ranges::find(m_kept, frame, &Kept::frame);
    return state.shot && found != m_kept.end() && m_look == lookOf(state) ? found->painting
                                                                          : nullptr;
}

} // namespace ui
