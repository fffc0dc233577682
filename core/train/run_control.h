/// @file How a run is stopped and steered from other threads. Names neither LibTorch nor Qt.

#pragma once

#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace core::train {

/// When a run ends, and what of it is kept. Later ones overrule earlier ones.
enum class StopKind {
    None,
    AfterEpoch, ///< once every picture was seen as often as every other, then as Save
    Save, ///< after the step at hand, with a checkpoint
    Discard, ///< after the step at hand; what came after the last checkpoint is forgotten
};

/// Wishes of others to a run; it looks at them once a step. Safe to use from any thread.
class RunControl final {
public:
    void requestStop(StopKind kind);
    StopKind requestedStop() const;

    /// From the next step on the option of this name (steering.h) has this value.
    void change(std::string name, double value);

    /// For the run: the changes since it last asked, in order.
    std::vector<std::pair<std::string, double>> takeChanges();

private:
    mutable std::mutex m_mutex; ///< guards all below
    StopKind m_stop = StopKind::None;
    std::vector<std::pair<std::string, double>> m_changes;
};

} // namespace core::train
