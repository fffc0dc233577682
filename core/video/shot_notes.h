/// @file What an exported shot kept and lost, in sentences. Private to core/video.

#pragma once

#include "core/io/video_file.h"
#include "core/video/shot_export.h"

namespace core::video {

/// `plan` is how a video is written; of numbered pictures it does not matter.
io::WriteReport notesOn(const io::FrameFacts& facts, const ShotExport& shot,
                        const io::VideoPlan& plan);

} // namespace core::video
