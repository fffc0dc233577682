/// @file Long work that the user waits for but not in front of: exports, batches.

#pragma once

#include "core/base/progress.h"
#include "core/base/time_left.h"
#include "ui/queue/latest_lane.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace ui {

enum class JobState { Waiting, Running, Done, Failed, Cancelled };

/// What a list of jobs shows of one.
struct JobRow {
    int id = 0;
    QString title = {};
    JobState state = JobState::Waiting;
    double fraction = -1; ///< in [0, 1]; negative while unknown
    QString message = {}; ///< what it does now and how long still, how far it came, what came of
                          ///< it, or why it failed
};

/// Runs jobs in order on one thread of its own; a model of what runs, waits and has ended.
///
/// Lives on the GUI thread; all signals are emitted there. Destruction stops the running job and
/// waits for it.
class JobQueue final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)

public:
    /// Blocks on the queue's thread and says in a sentence what came of it. Throws core::Error to
    /// fail and core::Cancelled once stopped; must be repeatable, for retry().
    using Work = std::function<QString(const std::stop_token&, core::ProgressObserver&)>;

    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    /// Returns the job's id.
    int add(const QString& title, Work work);
    void cancel(int id);

    /// Runs a failed or cancelled job again.
    void retry(int id);
    void removeEnded();

    /// Jobs that run or wait.
    int activeCount() const;
    const JobRow& row(int index) const { return m_jobs[static_cast<std::size_t>(index)].shown; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void activeCountChanged(int count);
    void done(int id, const QString& message);
    void failed(int id, const QString& reason);

private:
    class Relay;
    struct Job {
        JobRow shown;
        Work work;
        int attempt = 0; ///< reports of earlier attempts are dropped
        core::TimeLeft timeLeft = {};
        core::Progress last = {};
    };

    void run(Job& job);
    Job* find(int id, int attempt);
    Job* find(int id);
    void showProgress(int id, int attempt, const core::Progress& progress);
    void settle(int id, int attempt, JobState state, const QString& message);
    void changed(const Job& job);

    std::vector<Job> m_jobs;
    int m_nextId = 1;
    int m_nextTurn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
