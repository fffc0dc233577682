/// @file Video files to disk.

#pragma once

#include "core/image/image.h"
#include "core/io/frame_source.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::io {

/// What is to become a video.
struct VideoPlan {
    Size size = {}; ///< of every frame; an odd side loses a row or column where the codec must
    Rational rate = {25, 1}; ///< frames a second, exact
    Rational timeBase = {1, 25}; ///< seconds that `times` count in
    std::vector<std::int64_t> times = {}; ///< when each frame is shown; rising
    std::filesystem::path audioFrom = {}; ///< its sound during `times` is copied; empty: silent
};

/// The finished frame at an index of VideoPlan::times; asked for once each, in order.
using FinishedFrame = std::function<Image(std::size_t index)>;

/// Whether the extension is one that writeVideo() writes: mp4 and mkv as H.264, mov as ProRes.
bool isVideoOutput(const std::filesystem::path& file);

/// What such a file is written as, for the user: "H.264" or "ProRes".
std::string videoCodec(const std::filesystem::path& file);

/// Tries with one black frame in `folder` whether writeVideo() could write such a file; for work of
/// hours whose result is written last. @throws core::Error as writeVideo(), naming `file`
void requireVideoCanBeWritten(const std::filesystem::path& file, const VideoPlan& plan,
                              const std::filesystem::path& folder);

/// Writes a video beside and renamed, BT.709, without touching the sound's samples.
/// @throws core::Error naming the file, if there is no encoder here or the container cannot hold
/// the sound; core::Cancelled.
void writeVideo(const std::filesystem::path& file, const VideoPlan& plan,
                const FinishedFrame& frame, const std::stop_token& stop = {});

} // namespace core::io
