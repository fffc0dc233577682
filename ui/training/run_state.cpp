#include "ui/training/run_state.h"

#include <QCoreApplication>

namespace ui {

using core::train::StopKind;

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

std::vector<RunAction> strongerThan(StopKind pending)
{
    switch (pending) {
    case StopKind::None:
        return {RunAction::Pause, RunAction::StopAfterEpoch, RunAction::StopAndSave,
                RunAction::StopAndDiscard};
    case StopKind::AfterEpoch:
        return {RunAction::Pause, RunAction::StopAndSave, RunAction::StopAndDiscard};
    case StopKind::Save:
        return {RunAction::StopAndDiscard};
    case StopKind::Discard:
        return {};
    }
    return {};
}

} // namespace

std::vector<RunAction> actionsIn(RunState state, StopKind pending)
{
    switch (state) {
    case RunState::Queued:
        return {RunAction::MoveUp, RunAction::MoveDown, RunAction::Remove};
    case RunState::Running:
        return strongerThan(StopKind::None);
    case RunState::Stopping:
        return strongerThan(pending);
    case RunState::Paused:
    case RunState::Failed:
        return {RunAction::Resume, RunAction::Remove};
    case RunState::Finished:
        return {RunAction::Remove};
    }
    return {};
}

QString nameOf(RunState state)
{
    switch (state) {
    case RunState::Queued:
        return RunWords::tr("queued");
    case RunState::Running:
        return RunWords::tr("running");
    case RunState::Stopping:
        return RunWords::tr("stopping");
    case RunState::Paused:
        return RunWords::tr("paused");
    case RunState::Finished:
        return RunWords::tr("finished");
    case RunState::Failed:
        return RunWords::tr("failed");
    }
    return {};
}

QString nameOf(RunAction action)
{
    switch (action) {
    case RunAction::MoveUp:
        return RunWords::tr("Earlier");
    case RunAction::MoveDown:
        return RunWords::tr("Later");
    case RunAction::Pause:
        return RunWords::tr("Pause");
    case RunAction::StopAfterEpoch:
        return RunWords::tr("Stop after this epoch");
    case RunAction::StopAndSave:
        return RunWords::tr("Save and stop");
    case RunAction::StopAndDiscard:
        return RunWords::tr("Discard since last checkpoint");
    case RunAction::Resume:
        return RunWords::tr("Resume");
    case RunAction::Remove:
        return RunWords::tr("Remove from list");
    }
    return {};
}

QString meaningOf(RunAction action)
{
    switch (action) {
    case RunAction::MoveUp:
        return RunWords::tr("Trains before the one above it");
    case RunAction::MoveDown:
        return RunWords::tr("Trains after the one below it");
    case RunAction::Pause:
        return RunWords::tr("Writes a checkpoint and frees the memory; the queue waits, too");
    case RunAction::StopAfterEpoch:
        return RunWords::tr("Once every picture was seen equally often; then the next run begins");
    case RunAction::StopAndSave:
        return RunWords::tr("Writes a checkpoint after this step; then the next run begins");
    case RunAction::StopAndDiscard:
        return RunWords::tr("Stops after this step and forgets all since the last checkpoint");
    case RunAction::Resume:
        return RunWords::tr("Goes on from the last checkpoint, exactly as if it had not stopped");
    case RunAction::Remove:
        return RunWords::tr("The run's folder stays as it is");
    }
    return {};
}

} // namespace ui
