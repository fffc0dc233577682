/// @file What the training workspace needs of the engine.

#pragma once

#include "core/train/training.h"

#include <filesystem>
#include <memory>
#include <string>

namespace ui {

/// A run to begin, or to go on with.
struct RunOrder {
    core::train::TrainingOptions options = {}; ///< of a run that goes on: runFolder and steps count
    bool resumes = false; ///< from the last checkpoint in the folder
};

/// Trains. Called on a thread of its own, one run at a time.
class TrainingEngine {
public:
    virtual ~TrainingEngine() = default;

    /// Blocks until the run is complete or was stopped by `control`, and has let go of all memory.
    /// @throws core::Error
    virtual core::train::Outcome run(const RunOrder& order, core::train::TrainingObserver& observer,
                                     core::train::RunControl& control)
        = 0;

    /// How many pictures lie in a folder. Any thread. @throws core::Error if there are none.
    virtual std::size_t countPictures(const std::filesystem::path& folder) = 0;

    /// Checks the run's newest weights and stores them among the user's models under the folder's
    /// name, with a card that says where they are from. Any thread. @throws core::Error
    virtual std::string install(const std::filesystem::path& runFolder) = 0;
};

/// What the workspace is made with.
struct TrainingStart {
    std::shared_ptr<TrainingEngine> engine = {};
    std::filesystem::path data = {}; ///< the user's: runs/, and the list of unfinished runs
    std::filesystem::path encoder = {}; ///< the program's own; may be empty
};

} // namespace ui
