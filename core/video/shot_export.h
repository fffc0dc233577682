/// @file A range of a shot on disk: numbered pictures, or a video made of them.

#pragma once

#include "core/base/progress.h"
#include "core/io/frame_source.h"
#include "core/io/picture_file.h"
#include "core/video/frame_range.h"
#include "core/video/render_shot.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace core::video {

enum class Sound { Copied, None };

/// What becomes of frames that an earlier export has left at the same place.
enum class Begin {
    Continue, ///< they are kept if they are of the same export, else it is refused
    Anew, ///< they are deleted
};

/// Takes a third of the flicker away and leaves brush strokes sharp.
inline constexpr double kUsualSteadiness = 0.5;

/// What is to be written, and where.
struct ShotExport {
    std::filesystem::path content = {}; ///< a video, or a pattern of numbered pictures
    FrameRange frames = {};
    std::filesystem::path output = {}; ///< a pattern ("out/ann.####.png") or a video
    io::WriteOptions write = {}; ///< of numbered pictures
    io::Rational rate = {}; ///< frames a second of a video made of numbered pictures; 0/1: 25
    Sound sound = Sound::Copied; ///< of a video, if there is any
    Size size = {}; ///< of the painted frames; empty: the content's
    std::string settings = "{}"; ///< all else that decides how a frame looks, as JSON
    double steadiness = kUsualSteadiness; ///< against flicker, 0 to 1: see ShotOptions
    Begin begin = Begin::Continue;
};

struct ExportedShot {
    ShotReport report = {};
    io::WriteReport notes = {}; ///< what became of the content's sound, rate and so on
};

/// The pattern of the frames that are written: `output`, or in the folder OUTPUT.frames until a
/// video is made of them. @throws core::Error if `output` is neither a pattern nor a video.
std::filesystem::path framesPattern(const std::filesystem::path& output);

/// Paints the frames that are not there yet and makes a video of them, if that is wanted; what
/// cannot be written is found out before. Stopped or killed, it goes on where it was when called
/// again with the same options. `source` is the content's, opened.
/// @throws core::Error, core::Cancelled; finished frames stay.
ExportedShot exportShot(io::FrameSource& source, const ShotExport& shot, const ShotWork& work,
                        ProgressObserver* progress = nullptr, const std::stop_token& stop = {});

} // namespace core::video
