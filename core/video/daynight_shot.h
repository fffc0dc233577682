/// @file The day-and-night translator at work on a whole shot.

#pragma once

#include "core/translate/day_night_translator.h"
#include "core/video/shot_export.h"

namespace core::video {

/// How the light of a shot is changed.
struct LightLook {
    translate::TranslatorOptions engine = {};
    translate::TranslationSettings settings = {};
};

/// As exportShot(), with a translator of its own. Scenes are normalised by their first frame, and
/// with Detail::Guided each frame's change is steadied by its neighbours' of the same scene.
/// `shot.settings` follows from the look, `shot.steadiness` is not used: no strokes, so nothing
/// that would have to be moved. Networks are loaded with the first frame that is to be made.
/// @throws core::Error, core::Cancelled; finished frames stay.
ExportedShot exportLightShot(io::FrameSource& source, ShotExport shot, const LightLook& look,
                             ProgressObserver* progress = nullptr,
                             const std::stop_token& stop = {});

} // namespace core::video
