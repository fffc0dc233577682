/// @file Exports of day and night as jobs: they translate, if need be, and write.

#pragma once

#include "ui/daynight/daynight_engine.h"
#include "ui/daynight/daynight_state.h"
#include "ui/queue/job_queue.h"
#include "ui/widgets/export_dialog.h"
#include "ui/widgets/folder_dialog.h"

#include <memory>

namespace ui {

/// How pictures are changed, whatever is shown meanwhile.
struct DayNightManner {
    DayNightLook look = {};
    LightScale scale = {};
    ShotRanges ranges = {};
};

/// A picture, or a frame of a video.
struct DayNightSource {
    std::filesystem::path file = {};
    std::int64_t frame = 0; ///< of a video
};

/// Writes one picture; `finished` spares the work if it is not null.
JobQueue::Work makeDayNightExport(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                  DayNightSource source,
                                  std::shared_ptr<const core::Image> finished, ExportChoice choice);

/// Writes a range of a video, all of it in one direction; repeated after a stop it goes on.
JobQueue::Work makeDayNightShot(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                core::translate::Direction direction,
                                core::video::ShotExport target);

/// Writes pictures one after the other, and videos as MP4, each in the direction of its first
/// frame; what is there already is left, so it may be repeated after a stop. One that cannot be
/// changed does not keep the others from it.
JobQueue::Work makeDayNightBatch(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                 FolderChoice choice);

/// A table for one direction.
struct LutOrder {
    core::translate::Direction direction = core::translate::Direction::ToNight;
    std::vector<std::filesystem::path> pictures = {}; ///< those that go elsewhere are left out
    std::filesystem::path file = {};
};

/// Writes the table that comes nearest to what the manner makes of these pictures, and says how
/// near that is.
JobQueue::Work makeDayNightLut(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                               LutOrder order);

/// "street" and where it goes, "street-night"; of a pattern without the number's place.
std::string resultStem(const std::filesystem::path& picture, core::translate::Direction direction);

} // namespace ui
