/// @file What became of a shot that was exported, in words.

#pragma once

#include "core/video/shot_export.h"

#include <QString>

namespace ui {

/// "Exported clip.mp4: 40 frames made, 29 kept from before. Flicker ..."
QString toSentence(const core::video::ShotExport& target,
                   const core::video::ExportedShot& exported);

} // namespace ui
