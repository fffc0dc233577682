/// @file The frames of a shot and their masks, decoded ahead and kept as long as neighbours need
/// them. Private to core/video.

#pragma once

#include "core/image/mask.h"
#include "core/io/frame_source.h"
#include "core/video/frame_range.h"

#include <functional>
#include <future>
#include <map>

namespace core::video {

/// For one thread. One frame is decoded ahead on another, which ends with this.
class ShotFrames final {
public:
    using MaskFinder = std::function<Mask(const Image&)>;

    ShotFrames(io::FrameSource& source, FrameRange range, MaskFinder findMask);

    /// The references live until a frame more than one further is asked for.
    const Image& frame(std::int64_t number);

    /// Smoothed over the neighbours inside the range; null without a MaskFinder.
    const Mask* mask(std::int64_t number);

private:
    const Mask* rawMask(std::int64_t number);
    void decodeAhead(std::int64_t number);
    void forgetFar(std::int64_t number);

    io::FrameSource& m_source;
    FrameRange m_range;
    MaskFinder m_findMask;
    std::map<std::int64_t, Image> m_frames;
    std::map<std::int64_t, Mask> m_masks;
    Mask m_smoothed;
    std::int64_t m_aheadNumber = -1;
    std::future<Image> m_ahead; ///< last, so that it ends first; uses m_source alone
};

} // namespace core::video
