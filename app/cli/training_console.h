/// @file What a training run says on the console.

#pragma once

#include "app/cli/console.h"
#include "app/cli/steering_requests.h"
#include "core/base/time_left.h"
#include "core/train/training.h"

#include <chrono>

namespace app {

/// Progress while steps pass; a line for every checkpoint and validation, and now and then for a
/// step where there is no terminal. In JSON, one object a step.
class TrainingConsole final : public core::train::TrainingObserver {
public:
    /// Passes what is posted to the run on to `control`, which must outlive this.
    TrainingConsole(Console& console, SteeringRequests requests, core::train::RunControl& control);

    void onStep(const core::train::StepReport& report) override;
    void onValidation(std::int64_t step,
                      const std::vector<std::pair<std::string, double>>& values) override;
    void onChange(const core::train::Change& change) override;
    void onWarning(std::int64_t step, const std::string& sentence) override;
    void onSample(std::int64_t step, const std::filesystem::path& picture) override;
    void onCheckpoint(std::int64_t step, const std::filesystem::path& folder) override;

private:
    Console& m_console;
    SteeringRequests m_requests;
    core::train::RunControl& m_control;
    core::TimeLeft m_timeLeft;
    std::chrono::steady_clock::time_point m_lastLine = {};
};

} // namespace app
