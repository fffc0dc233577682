/// @file The portrait engine at work on a whole shot.

#pragma once

#include "core/image/mask_adjustment.h"
#include "core/stylize/portrait_stylizer.h"
#include "core/video/shot_export.h"

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace core::video {

/// How the frames of a shot are painted.
struct PortraitLook {
    stylize::StylizerOptions engine = {};
    std::vector<stylize::WeightedStyle> styles = {};
    std::vector<stylize::WeightedStyle> personStyles = {}; ///< empty: as `styles`
    stylize::PortraitSettings settings = {};
    std::filesystem::path segmenter = {}; ///< weights that find the person; empty: no mask needed
    std::map<std::int64_t, std::shared_ptr<const Mask>> masks
        = {}; ///< of frames whose mask was made by hand, as ShotWork::givenMasks
    MaskAdjustment adjustment = {}; ///< of all masks
    int longSide = 0; ///< down to which frames are scaled; 0: as they are
};

/// As exportShot(), with a stylizer of its own that encodes the styles once for the shot.
/// `shot.size` and `shot.settings` follow from the look. Networks are loaded with the first frame
/// that is to be painted.
/// @throws core::Error, core::Cancelled; finished frames stay.
ExportedShot exportPortraitShot(io::FrameSource& source, ShotExport shot, const PortraitLook& look,
                                ProgressObserver* progress = nullptr,
                                const std::stop_token& stop = {});

} // namespace core::video
