/// @file Exports as jobs: they paint, if need be, and write.

#pragma once

#include "ui/widgets/export_dialog.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/write_sentences.h"
#include "ui/portrait/portrait_engine.h"
#include "ui/portrait/portrait_state.h"
#include "ui/queue/job_queue.h"

#include <memory>

namespace ui {

struct ExportOrder {
    PortraitState state = {};
    std::shared_ptr<const core::Image> finished = {}; ///< null: it is painted first
    ExportChoice choice = {};
};

/// Work that depends on nothing else, so it can be repeated after a failure.
JobQueue::Work makeExport(std::shared_ptr<PortraitEngine> engine, ExportOrder order);

struct FolderOrder {
    PortraitState look = {}; ///< masks count only for the photographs that are to go through
    FolderChoice choice = {};
};

/// Paints pictures one after the other; what is written already is left, so it may be repeated
/// after a stop. One that cannot be painted does not keep the others from it.
JobQueue::Work makeFolderExport(std::shared_ptr<PortraitEngine> engine, FolderOrder order);

/// Writes the mask, adjusted and as large as the content.
JobQueue::Work makeMaskExport(std::shared_ptr<PortraitEngine> engine, PortraitState state,
                              std::filesystem::path file);

} // namespace ui
