/// @file Building training sets as a job.

#pragma once

#include "ui/dataset/build_dialog.h"
#include "ui/dataset/collection_engine.h"
#include "ui/dataset/collection_state.h"
#include "ui/queue/job_queue.h"

#include <memory>

namespace ui {

/// What is built, whatever the user changes meanwhile.
struct BuildOrder {
    std::shared_ptr<const Collection> collection = {};
    CollectionState state = {};
    core::dataset::Labels labels = {};
    BuildChoice choice = {};
};

/// Draws the test pictures, writes the folders, and reports what is in them.
JobQueue::Work makeBuild(std::shared_ptr<CollectionEngine> engine, BuildOrder order);

/// "labelled days 97.5 %, nights 95.0 %": how many are in their group.
QString agreementText(const core::dataset::LabelAgreement& agreement);

} // namespace ui
