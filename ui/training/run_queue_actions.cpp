#include "core/base/error.h"
#include "core/train/options_file.h"
#include "core/train/run_folder.h"
#include "core/train/steering.h"
#include "ui/training/run_queue.h"
#include "ui/training/unfinished_runs.h"

#include <algorithm>

namespace ui {

using core::train::RunFolder;
using core::train::StopKind;

int RunQueue::add(const core::train::TrainingOptions& options)
{
    const RunFolder folder(options.runFolder);
    std::error_code ignored;
    if (folder.checkpointSteps().empty()) { // so that it is known after a crash before its turn
        std::filesystem::create_directories(folder.root(), ignored);
        if (std::filesystem::is_directory(folder.root(), ignored)) {
            core::train::writeOptions(options, folder.options());
        }
    }
    m_runs.push_back({.id = m_nextId++, .options = options});
    const int id = m_runs.back().id;
    m_held = false;
    beginNext();
    announce();
    return id;
}

int RunQueue::addStopped(const std::filesystem::path& folder, std::int64_t steps)
{
    const RunFolder places(folder);
    const auto checkpoints = places.checkpointSteps();
    auto options = core::train::readOptions(places.options());
    options.runFolder = folder;
    options.steps = steps > 0 ? steps : options.steps;
    m_runs.push_back({.id = m_nextId++,
                      .options = options,
                      .state = RunState::Paused,
                      .hasCheckpoint = !checkpoints.empty()});
    QueuedRun& run = m_runs.back();
    run.savedStep = checkpoints.empty() ? 0 : checkpoints.front();
    run.last.step = run.savedStep;
    run.last.steps = options.steps;
    const int id = run.id;
    announce();
    return id;
}

void RunQueue::restore()
{
    const auto unfinished
        = m_record.empty() ? std::vector<UnfinishedRun>() : readUnfinishedRuns(m_record);
    m_held = true;
    for (const UnfinishedRun& known : unfinished) {
        try {
            QueuedRun& run = *at(addStopped(known.folder, known.steps));
            run.wasInterrupted = known.wasRunning;
            run.state = run.hasCheckpoint || known.wasRunning ? RunState::Paused : RunState::Queued;
        } catch (const core::Error&) { // NOLINT(bugprone-empty-catch): its folder is gone
        }
    }
    announce();
}

void RunQueue::resumeInterrupted()
{
    m_held = false;
    for (QueuedRun& run : m_runs) {
        if (run.wasInterrupted && run.state == RunState::Paused) {
            run.state = RunState::Queued;
        }
    }
    beginNext();
    announce();
}

bool RunQueue::act(int id, RunAction action)
{
    QueuedRun* run = at(id);
    if (run == nullptr || std::ranges::count(actionsIn(run->state, run->pending), action) == 0) {
        return false;
    }
    switch (action) {
    case RunAction::MoveUp:
        move(id, -1);
        break;
    case RunAction::MoveDown:
        move(id, 1);
        break;
    case RunAction::Pause:
        m_held = true;
        stop(*run, StopKind::Save);
        break;
    case RunAction::StopAfterEpoch:
        stop(*run, StopKind::AfterEpoch);
        break;
    case RunAction::StopAndSave:
        stop(*run, StopKind::Save);
        break;
    case RunAction::StopAndDiscard:
        stop(*run, StopKind::Discard);
        break;
    case RunAction::Resume:
        resume(id);
        break;
    case RunAction::Remove:
        std::erase_if(m_runs, [id](const QueuedRun& known) { return known.id == id; });
        break;
    }
    announce();
    return true;
}

void RunQueue::stop(QueuedRun& run, StopKind kind)
{
    run.state = RunState::Stopping;
    run.pending = kind;
    m_control->requestStop(kind);
}

/// It is the next, whatever else waits.
void RunQueue::resume(int id)
{
    const auto from = std::ranges::find(m_runs, id, &QueuedRun::id);
    QueuedRun run = *from;
    m_runs.erase(from);
    run.state = RunState::Queued;
    m_runs.insert(std::ranges::find(m_runs, RunState::Queued, &QueuedRun::state), run);
    m_held = false;
    beginNext();
}

void RunQueue::move(int id, int by)
{
    const auto step = static_cast<std::ptrdiff_t>(by);
    const auto from = std::ranges::find(m_runs, id, &QueuedRun::id) - m_runs.begin();
    for (auto to = from + step; to >= 0 && to < std::ssize(m_runs); to += step) {
        const auto place = static_cast<std::size_t>(to);
        if (m_runs[place].state == RunState::Queued) {
            std::swap(m_runs[static_cast<std::size_t>(from)], m_runs[place]);
            return;
        }
    }
}

bool RunQueue::steer(int id, const std::string& name, double value)
{
    const QueuedRun* run = find(id);
    if (run == nullptr || run->state != RunState::Running) {
        return false;
    }
    m_control->change(name, value);
    return true;
}

/// Once the program is closing, the list stays as it was when it began to.
void RunQueue::remember()
{
    if (m_record.empty() || m_closing) {
        return;
    }
    std::vector<UnfinishedRun> unfinished;
    for (const QueuedRun& run : m_runs) {
        const bool active = run.state == RunState::Running || run.state == RunState::Stopping;
        if (run.state != RunState::Finished) {
            unfinished.push_back({.folder = run.options.runFolder,
                                  .steps = run.options.steps,
                                  .wasRunning = active || run.wasInterrupted});
        }
    }
    try {
        writeUnfinishedRuns(unfinished, m_record);
    } catch (const core::Error& error) {
        emit problem(QString::fromStdString(error.what()));
    }
}

} // namespace ui
