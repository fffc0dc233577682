/// @file The real trainings; in a target of its own, because it links the networks.

#pragma once

#include "ui/training/training_engine.h"

namespace ui {

/// core::train on the calling thread, at low priority, so that the window and what is painted in
/// other workspaces come first.
class CoreTrainingEngine final : public TrainingEngine {
public:
    core::train::Outcome run(const RunOrder& order, core::train::TrainingObserver& observer,
                             core::train::RunControl& control) override;
    std::vector<core::train::TrainingDevice> devices() override;
    std::size_t countPictures(const std::filesystem::path& folder) override;
    std::string install(const std::filesystem::path& runFolder) override;
    TriedNetwork copyToTry(const std::filesystem::path& runFolder,
                           const std::filesystem::path& folder) override;
};

} // namespace ui
