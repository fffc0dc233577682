/// @file The runs that train, wait, and have ended.

#pragma once

#include "ui/training/run_relay.h"
#include "ui/training/run_state.h"
#include "ui/training/training_engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>
#include <vector>

namespace ui {

struct QueuedRun {
    int id = 0;
    core::train::TrainingOptions options = {};
    RunState state = RunState::Queued;
    core::train::StopKind pending = core::train::StopKind::None; ///< while it is stopping
    bool hasCheckpoint = false; ///< to go on from
    std::int64_t savedStep = 0; ///< of the last checkpoint
    bool wasInterrupted = false; ///< by the end of the program
    core::train::StepReport last = {}; ///< step 0: none yet
    QString message = {}; ///< why it failed, or the newest warning
};

/// Trains one run after the other on a thread of its own.
///
/// Lives on the GUI thread, where all signals are emitted, at most twenty times a second.
/// Destruction saves the running one and waits for it.
class RunQueue final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunQueue)

public:
    /// `record` is the file that remembers unfinished runs from one start of the program to the
    /// next, and over a crash; empty: none is.
    explicit RunQueue(std::shared_ptr<TrainingEngine> engine,
                      const std::filesystem::path& record = {}, QObject* parent = nullptr);
    ~RunQueue() override;

    /// A new run, to begin when its turn comes. Returns its id.
    int add(const core::train::TrainingOptions& options);

    /// A run of an earlier session, or of the command line, to go on with, paused.
    int addStopped(const std::filesystem::path& folder, std::int64_t steps);

    /// Lists what `record` remembers; nothing of it trains until resumeInterrupted() or an action.
    void restore();

    /// The runs that the end of the program interrupted go on, and the queue with them.
    void resumeInterrupted();

    /// False if `action` is none of actionsIn() now.
    bool act(int id, RunAction action);

    /// From the running run's next step on; false if it does not run.
    bool steer(int id, const std::string& name, double value);

    /// In the order of their turns.
    const std::vector<QueuedRun>& runs() const { return m_runs; }
    const QueuedRun* find(int id) const;
    bool isTraining() const;

    /// Before the program ends: saves the running one, which the next start will offer, and waits.
    void saveAndWait();

signals:
    /// A run was added or removed, has another place or another state.
    void changed();

    void arrived(int id, const ui::RunEvents& events);

    /// The list for the next start cannot be kept.
    void problem(const QString& sentence);

private:
    QueuedRun* at(int id);
    QueuedRun* active();
    void beginNext();
    void begin(QueuedRun& run);
    void takeEvents();
    void settle(QueuedRun& run, const RunEnding& ending);
    void stop(QueuedRun& run, core::train::StopKind kind);
    void resume(int id);
    void move(int id, int by);
    void remember();
    void announce();

    std::shared_ptr<TrainingEngine> m_engine;
    std::filesystem::path m_record;
    std::vector<QueuedRun> m_runs;
    int m_nextId = 1;
    bool m_held = false; ///< nothing begins by itself
    bool m_closing = false;
    QTimer m_untilTaken;
    std::shared_ptr<core::train::RunControl> m_control;
    std::shared_ptr<RunRelay> m_relay;
    std::jthread m_thread; ///< last member: joined before the others are destroyed
};

} // namespace ui
