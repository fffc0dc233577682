#include "ui/portrait/carried_mask.h"

#include "core/base/cancelled.h"

#include <utility>

namespace ui {

CarriedMask::CarriedMask(PortraitEngine& engine)
    : m_engine(engine)
{
}

core::Mask CarriedMask::added(core::Mask found, const MaskWay& way, const core::Image& shown,
                              core::io::FrameSource& frames, const std::stop_token& stop)
{
    const bool goesOn = m_trail && m_trail->shot == way.shot && m_trail->from == way.from
        && m_trail->to <= way.to;
    if (!goesOn) {
        const core::Image first = frames.frame(way.from);
        m_trail = Trail{.shot = way.shot,
                        .from = way.from,
                        .to = way.from,
                        .foundFirst = m_engine.segment(first, stop),
                        .motion = core::MotionTrail(first)};
    }
    for (; m_trail->to < way.to && !m_trail->motion.hasEnded(); ++m_trail->to) {
        core::throwIfStopped(stop);
        const std::int64_t next = m_trail->to + 1;
        m_trail->motion.follow(next == way.to ? shown : frames.frame(next));
    }
    if (m_trail->motion.hasEnded()) {
        return found;
    }
    const FrameMask& made = way.made;
    return m_trail->motion.carried(made.painted ? made.painted->toMask()
                                                : m_engine.readMask(made.file),
                                   m_trail->foundFirst, found);
}

} // namespace ui
