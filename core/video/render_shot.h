/// @file Paints the frames of a shot into numbered pictures; a killed render goes on where it was.

#pragma once

#include "core/base/progress.h"
#include "core/image/mask.h"
#include "core/io/frame_source.h"
#include "core/io/picture_file.h"
#include "core/video/frame_range.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>

namespace core::video {

struct ShotOptions {
    std::filesystem::path pattern = {}; ///< of the frames to write: "frames/ann.####.png"
    FrameRange frames = {};
    std::string identity = {}; ///< source's hash and all settings, as JSON
    io::WriteOptions write = {}; ///< of the frames
    double steadiness = 0; ///< share of the frame before in each painted one of its scene (see
                           ///< steadied()), 0 to 1
};

/// A frame to paint, and its neighbours.
struct ShotMoment {
    std::int64_t number = 0;
    const Image& frame;
    const Mask* mask = nullptr; ///< null if none is needed
    const Image* before = nullptr; ///< null at the range's first frame and after a cut
    const Image* after = nullptr; ///< null at the range's last frame and before a cut
};

/// What is done to each frame. The same frame and mask must give the same picture.
struct ShotWork {
    std::function<Mask(const Image& frame)> findMask = {}; ///< empty: no mask is needed
    std::map<std::int64_t, std::shared_ptr<const Mask>> givenMasks
        = {}; ///< instead of found ones, by frame; used as they are, of any size. What they differ
              ///< in from the found ones goes on to the next frames, moved with the picture, up to
              ///< a cut or the next of them; null: nothing goes on beyond this frame
    std::function<void(const Image& first)> beginScene
        = {}; ///< before the first frame that is painted, and at each cut, with the first frame
              ///< since the last cut, also if an earlier render painted it; empty: nothing
    std::function<Image(const Image& frame, const Mask* mask)> paint = {};
    std::function<Image(const ShotMoment& moment)> paintMoment
        = {}; ///< instead of `paint`, where a picture depends on its neighbours
};

struct ShotReport {
    std::int64_t painted = 0;
    std::int64_t kept = 0; ///< finished by an earlier render
    double flicker = 0; ///< mean change between neighbours beyond the input's own, 0 to 1
};

/// Paints every frame of the range that the folder's manifest does not have yet.
///
/// Frames are written beside and renamed, one by one, each before the next begins, and are the same
/// whatever frames were painted by which render: masks are smoothed over a frame and its neighbours
/// only. The next frame is decoded meanwhile.
/// @throws core::Error, core::Cancelled; finished frames stay.
ShotReport renderShot(io::FrameSource& source, const ShotOptions& options, const ShotWork& work,
                      ProgressObserver* progress = nullptr, const std::stop_token& stop = {});

} // namespace core::video
