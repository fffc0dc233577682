/// @file What `portrait` and `daynight` have in common where they work on moving pictures.

#pragma once

#include "app/cli/command.h"
#include "core/io/frame_source.h"
#include "core/io/picture_file.h"
#include "core/video/shot_export.h"

#include <memory>
#include <string>

namespace app {

/// What the command line says of a shot.
struct ShotRequest {
    std::string content = {}; ///< a video, or numbered pictures as NAME.####.png
    std::string frames = {}; ///< "10-25", "7" or "all"; empty: all
    std::string output = {}; ///< a video, NAME.####.png, or a folder
    std::string name = {}; ///< of the frames in a folder
    std::string format = "png"; ///< their extension
    core::io::WriteOptions write
        = {.bitsPerChannel = core::io::kBitsAsRead}; ///< of frames that stay
};

/// Whether the content means a shot and not a picture or a folder of them.
bool meansShot(const std::string& content, const std::string& frames);

/// `--frames`.
void addFrames(CLI::App& command, std::string& frames);

struct OpenedShot {
    std::unique_ptr<core::io::FrameSource> source;
    core::video::ShotExport wanted = {}; ///< content, frames and output are filled in
};

/// Opens the content, makes the folder of the output, and begins to tell of progress.
/// @throws core::Error if either cannot be, or the range lies outside.
OpenedShot openShot(const ShotRequest& request, Console& console);

/// One line, or one JSON object: how many frames, and how much they flicker.
void tellOfShot(const core::video::ShotReport& report, const std::filesystem::path& output,
                Console& console);

} // namespace app
