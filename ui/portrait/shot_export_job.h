/// @file The export of a shot as a job.

#pragma once

#include "core/video/shot_export.h"
#include "ui/portrait/portrait_engine.h"
#include "ui/portrait/portrait_state.h"
#include "ui/queue/job_queue.h"

#include <memory>

namespace ui {

struct ShotOrder {
    PortraitState state = {}; ///< the look, and the masks made by hand
    core::video::ShotExport target = {};
};

/// Paints and writes the frames that are not there yet; repeated after a stop it goes on.
JobQueue::Work makeShotExport(std::shared_ptr<PortraitEngine> engine, ShotOrder order);

} // namespace ui
