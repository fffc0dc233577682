/// @file The frames of a shot and their masks, decoded ahead and kept as long as neighbours need
/// them. Private to core/video.

#pragma once

#include "core/image/mask.h"
#include "core/image/motion_trail.h"
#include "core/io/frame_source.h"
#include "core/video/render_shot.h"

#include <future>
#include <map>
#include <memory>
#include <optional>

namespace core::video {

/// For one thread. One frame is decoded ahead on another, which ends with this.
class ShotFrames final {
public:
    /// Both must outlive it.
    ShotFrames(io::FrameSource& source, FrameRange range, const ShotWork& work);

    /// The references live until a frame more than one further is asked for.
    const Image& frame(std::int64_t number);

    /// The given one, or the found one smoothed over the neighbours inside the range; null if no
    /// mask is needed.
    const Mask* mask(std::int64_t number);

private:
    const Mask* rawMask(std::int64_t number);
    Mask makeRawMask(std::int64_t number);
    bool isGiven(std::int64_t number) const;
    Mask withCarried(Mask found, std::int64_t number);
    void goAlong(std::int64_t from, std::int64_t number);
    Image decoded(std::int64_t number);
    void decodeAhead(std::int64_t number);
    void forgetFar(std::int64_t number);

    io::FrameSource& m_source;
    FrameRange m_range;
    const ShotWork& m_work;
    std::map<std::int64_t, Image> m_frames;
    std::map<std::int64_t, Mask> m_masks;
    Mask m_smoothed;
    std::optional<MotionTrail> m_trail; ///< from the last given mask on
    std::int64_t m_trailFrom = -1;
    std::int64_t m_trailTo = -1;
    Mask m_foundFirst; ///< at m_trailFrom
    std::int64_t m_aheadNumber = -1;
    std::future<Image> m_ahead; ///< last, so that it ends first; uses m_source alone
};

} // namespace core::video
