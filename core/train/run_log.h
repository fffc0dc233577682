/// @file What a run writes down while it goes: CSV tables and TensorBoard events.

#pragma once

#include "core/train/event_file.h"
#include "core/train/loss_table.h"
#include "core/train/recipe.h"
#include "core/train/run_folder.h"

#include <optional>

namespace core::train {

/// losses.csv and validation.csv hold deterministic columns only; times.csv holds the clock's.
class RunLog final {
public:
    /// Continues the tables of `folder` after `lastStep` and begins a new event file.
    RunLog(const RunFolder& folder, std::vector<std::string> lossNames, std::int64_t lastStep);

    void addStep(const StepReport& report);
    void addValidation(std::int64_t step, const Values& values);

    /// `file` is a PNG of that size.
    void addSample(std::int64_t step, const std::filesystem::path& file, Size size);

private:
    RunFolder m_folder;
    std::int64_t m_lastStep;
    LossTable m_losses;
    LossTable m_times;
    std::optional<LossTable> m_validation; ///< from the first validation, which knows the columns
    EventFile m_events;
};

} // namespace core::train
