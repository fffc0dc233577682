/// @file The frames of a shot for playing it: decoded in runs, kept for a while.

#pragma once

#include "core/video/frame_range.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/shot/opened_shot.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <stop_token>

namespace ui {

/// For one thread: the one that decodes.
class PlayedFrames final {
public:
    static constexpr int kLongestSide = 1920; ///< larger frames are kept scaled down to it
    static constexpr qint64 kMostBytes = 256 << 20;

    /// Opens the file when the first frame is asked for. `whole` is all of it.
    PlayedFrames(FrameOpener open, std::filesystem::path file, core::video::FrameRange whole);

    /// The picture of a frame. Where `step` is negative, those that come before it in playing are
    /// decoded with it, in the order of the file: a codec can only decode forwards, and one by one
    /// each would begin at the last key frame. @throws core::Error, core::Cancelled
    PictureLayer at(std::int64_t number, std::int64_t step, const std::stop_token& stop);

private:
    struct Kept {
        std::int64_t number = 0;
        PictureLayer picture;
    };

    PictureLayer known(std::int64_t number) const;
    PictureLayer decoded(std::int64_t number);
    void keep(std::int64_t number, const PictureLayer& picture);

    FrameOpener m_open;
    std::filesystem::path m_file;
    core::video::FrameRange m_whole;
    std::unique_ptr<core::io::FrameSource> m_source; ///< null until the first frame
    std::deque<Kept> m_kept; ///< newest first
    qint64 m_bytes = 0; ///< of m_kept, halves of pictures left out
};

} // namespace ui
