/// @file Carries what happens in a run from its thread to the window's, in batches.

#pragma once

#include "core/train/training.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

/// How a run came to its end.
struct RunEnding {
    core::train::Outcome outcome = core::train::Outcome::Completed;
    std::string problem = {}; ///< empty unless it failed
};

/// What happened since somebody last looked, each kind in its order.
struct RunEvents {
    std::vector<core::train::StepReport> steps = {};
    std::vector<std::pair<std::int64_t, std::vector<std::pair<std::string, double>>>> validations
        = {};
    std::vector<core::train::Change> changes = {};
    std::vector<std::string> warnings = {};
    std::vector<std::filesystem::path> samples = {};
    std::optional<std::int64_t> checkpoint = {}; ///< the newest
    std::optional<RunEnding> ending = {};
};

/// Collects events on the training's thread; `wake` is called there once for all that comes until
/// take(), however fast the steps are. Safe to use from any thread.
class RunRelay final : public core::train::TrainingObserver {
public:
    explicit RunRelay(std::function<void()> wake);

    void onStep(const core::train::StepReport& report) override;
    void onValidation(std::int64_t step,
                      const std::vector<std::pair<std::string, double>>& values) override;
    void onChange(const core::train::Change& change) override;
    void onWarning(std::int64_t step, const std::string& sentence) override;
    void onSample(std::int64_t step, const std::filesystem::path& picture) override;
    void onCheckpoint(std::int64_t step, const std::filesystem::path& folder) override;
    void end(const RunEnding& ending);

    RunEvents take();

private:
    template <typename Add> void collect(const Add& add);

    std::function<void()> m_wake;
    std::mutex m_mutex; ///< guards all below
    RunEvents m_events;
    bool m_woken = false;
};

} // namespace ui
