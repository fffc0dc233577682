/// @file What was painted on one frame of a shot, moved on with the picture.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

#include <memory>

namespace core {

/// Where the frames after a first one have their pixels from, by dense optical flow (DIS, Kroeger
/// et al. 2016) from each frame to the one before, on few pixels and added up.
///
/// What is hidden for a while or leaves the picture is not known again; the trail is for some
/// seconds, not for minutes. The same frames give the same trail.
class MotionTrail final {
public:
    static constexpr int kLongSide = 480; ///< of the pixels that are compared

    /// A mean change between neighbouring frames that no camera's movement reaches, 0 to 1.
    static constexpr double kCut = 0.15;

    explicit MotionTrail(const Image& first);
    ~MotionTrail();
    MotionTrail(MotionTrail&&) noexcept;
    MotionTrail& operator=(MotionTrail&&) noexcept;

    /// On to the next frame, of the same size. At a cut the trail ends, and stays so.
    void follow(const Image& next);
    bool hasEnded() const;

    /// A mask for the last frame, as large as `found`, which was found there: with what `made`, a
    /// mask of the first frame, has more or less than was found there (`foundFirst`), moved along.
    /// Needs a trail that has not ended.
    Mask carried(const Mask& made, const Mask& foundFirst, const Mask& found) const;

private:
    struct Path;
    std::unique_ptr<Path> m_path;
};

} // namespace core
