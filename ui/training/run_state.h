/// @file What a run can be, and what can be done with it then.

#pragma once

#include "core/train/run_control.h"

#include <QString>

#include <vector>

namespace ui {

enum class RunState {
    Queued, ///< waits for its turn
    Running,
    Stopping, ///< was asked to stop and has yet to
    Paused, ///< stopped with a checkpoint; holds no memory
    Finished,
    Failed,
};

enum class RunAction {
    MoveUp, ///< in the queue
    MoveDown,
    Pause, ///< with a checkpoint; the queue waits as well
    StopAfterEpoch, ///< once every picture was seen equally often; the queue goes on
    StopAndSave, ///< now, with a checkpoint; the queue goes on
    StopAndDiscard, ///< now; what came after the last checkpoint is forgotten
    Resume,
    Remove, ///< from the list; its folder stays
};

/// What can be done in `state`, in the order in which it is offered; `pending` is the stop that was
/// asked for, which only a stronger one can overrule.
std::vector<RunAction> actionsIn(RunState state, core::train::StopKind pending);

/// "running", "paused"...
QString nameOf(RunState state);
QString nameOf(RunAction action);

/// What the action does, for a tooltip.
QString meaningOf(RunAction action);

} // namespace ui
