/// @file What the training workspace needs of the engine.

#pragma once

#include "core/base/memory.h"
#include "core/train/devices.h"
#include "core/train/training.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ui {

/// A run to begin, or to go on with.
struct RunOrder {
    core::train::TrainingOptions options = {}; ///< of a run that goes on: runFolder and steps count
    bool resumes = false; ///< from the last checkpoint in the folder
};

/// Weights of a run that another workspace can work with before they are installed.
struct TriedNetwork {
    enum class Place { Portrait, DayNight };

    Place place = Place::Portrait; ///< what it is for
    std::string name = {}; ///< "first-step-500"
    std::filesystem::path file = {};
    std::filesystem::path encoder = {}; ///< that it was trained with; empty: one that fits
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

    /// What can be computed on, the processor first. May take a while. Any thread.
    virtual std::vector<core::train::TrainingDevice> devices() = 0;

    /// How many pictures lie in a folder. Any thread. @throws core::Error if there are none.
    virtual std::size_t countPictures(const std::filesystem::path& folder) = 0;

    /// Checks the run's newest weights and stores them among the user's models under the folder's
    /// name, with a card that says where they are from. Any thread. @throws core::Error
    virtual std::string install(const std::filesystem::path& runFolder) = 0;

    /// Copies the run's newest weights into `folder`, under a name with their step, so that they
    /// stay what they are while the run goes on. Any thread. @throws core::Error also if no
    /// workspace works with such networks.
    virtual TriedNetwork copyToTry(const std::filesystem::path& runFolder,
                                   const std::filesystem::path& folder)
        = 0;
};

/// What the workspace is made with.
struct TrainingStart {
    std::shared_ptr<TrainingEngine> engine = {};
    std::filesystem::path data = {}; ///< the user's: runs/, and the list of unfinished runs
    std::filesystem::path encoder = {}; ///< the program's own; may be empty
    std::function<std::int64_t()> freeMemory
        = [] { return core::availableMemory(); }; ///< of the machine, in bytes
};

} // namespace ui
