#include "ui/training/run_queue.h"

#include "core/train/steering.h"

#include <algorithm>
#include <exception>

namespace ui {

using core::train::Outcome;
using core::train::StopKind;

namespace {

constexpr int kTakenAfter = 50; // milliseconds

void trainOn(TrainingEngine& engine, const RunOrder& order, RunRelay& relay,
             core::train::RunControl& control)
{
    try {
        relay.end({.outcome = engine.run(order, relay, control)});
    } catch (const std::exception& error) {
        relay.end({.outcome = Outcome::Cancelled, .problem = error.what()});
    }
}

} // namespace

RunQueue::RunQueue(std::shared_ptr<TrainingEngine> engine, const std::filesystem::path& record,
                   QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_record(record)
{
    m_untilTaken.setSingleShot(true);
    m_untilTaken.setInterval(kTakenAfter);
    connect(&m_untilTaken, &QTimer::timeout, this, &RunQueue::takeEvents);
}

RunQueue::~RunQueue()
{
    blockSignals(true);
    saveAndWait();
}

QueuedRun* RunQueue::at(int id)
{
    const auto found = std::ranges::find(m_runs, id, &QueuedRun::id);
    return found == m_runs.end() ? nullptr : &*found;
}

const QueuedRun* RunQueue::find(int id) const
{
    const auto found = std::ranges::find(m_runs, id, &QueuedRun::id);
    return found == m_runs.end() ? nullptr : &*found;
}

QueuedRun* RunQueue::active()
{
    const auto found = std::ranges::find_if(m_runs, [](const QueuedRun& run) {
        return run.state == RunState::Running || run.state == RunState::Stopping;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

bool RunQueue::isTraining() const
{
    return std::ranges::any_of(m_runs, [](const QueuedRun& run) {
        return run.state == RunState::Running || run.state == RunState::Stopping;
    });
}

void RunQueue::beginNext()
{
    if (m_held || m_closing || active() != nullptr) {
        return;
    }
    const auto next = std::ranges::find(m_runs, RunState::Queued, &QueuedRun::state);
    if (next != m_runs.end()) {
        begin(*next);
    }
}

void RunQueue::begin(QueuedRun& run)
{
    m_thread = {}; // the one before has ended
    m_control = std::make_shared<core::train::RunControl>();
    m_relay = std::make_shared<RunRelay>([this] {
        QMetaObject::invokeMethod(
            this, [this] { m_untilTaken.start(); }, Qt::QueuedConnection);
    });
    run.state = RunState::Running;
    run.pending = StopKind::None;
    run.wasInterrupted = false;
    run.message.clear();
    const RunOrder order{.options = run.options, .resumes = run.hasCheckpoint};
    m_thread = std::jthread([engine = m_engine, relay = m_relay, control = m_control, order] {
        trainOn(*engine, order, *relay, *control);
    });
}

void RunQueue::takeEvents()
{
    QueuedRun* run = active();
    if (run == nullptr) {
        return;
    }
    const RunEvents events = m_relay->take();
    const int id = run->id;
    run->hasCheckpoint = run->hasCheckpoint || events.checkpoint;
    run->savedStep = events.checkpoint.value_or(run->savedStep);
    if (!events.steps.empty()) {
        run->last = events.steps.back();
        run->options.steps = run->last.steps;
    }
    if (!events.warnings.empty()) {
        run->message = QString::fromStdString(events.warnings.back());
    }
    for (const auto& change : events.changes) {
        core::train::steer(run->options, change.name, change.value);
    }
    emit arrived(id, events);
    run = at(id);
    if (events.ending && run != nullptr) {
        settle(*run, *events.ending);
    }
}

void RunQueue::settle(QueuedRun& run, const RunEnding& ending)
{
    m_thread = {};
    if (run.pending == StopKind::Discard) { // as if none had come after the checkpoint
        run.last.step = run.savedStep;
    }
    run.pending = StopKind::None;
    run.message = ending.problem.empty() ? run.message : QString::fromStdString(ending.problem);
    if (!ending.problem.empty()) {
        run.state = RunState::Failed;
    } else {
        run.state = ending.outcome == Outcome::Completed ? RunState::Finished : RunState::Paused;
    }
    beginNext();
    announce();
}

void RunQueue::announce()
{
    remember();
    emit changed();
}

void RunQueue::saveAndWait()
{
    if (m_closing) {
        return;
    }
    remember();
    m_closing = true;
    if (QueuedRun* run = active(); run != nullptr) {
        stop(*run, StopKind::Save);
    }
    m_thread = {};
    takeEvents();
}

} // namespace ui
