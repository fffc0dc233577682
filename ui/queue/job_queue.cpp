#include "ui/queue/job_queue.h"

#include "core/base/cancelled.h"
#include "ui/settings/core_sentences.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

/// Hands progress over to the GUI thread, at most every 50 ms.
class JobQueue::Relay final : public core::ProgressObserver {
public:
    Relay(JobQueue& queue, int id, int attempt)
        : m_queue(queue)
        , m_id(id)
        , m_attempt(attempt)
    {
    }

    void onProgress(const core::Progress& progress) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < 50ms) {
            return;
        }
        m_last = now;
        QMetaObject::invokeMethod(
            &m_queue,
            [&queue = m_queue, id = m_id, attempt = m_attempt, progress] {
                queue.showProgress(id, attempt, progress);
            },
            Qt::QueuedConnection);
    }

private:
    JobQueue& m_queue;
    int m_id;
    int m_attempt;
    std::chrono::steady_clock::time_point m_last;
};

JobQueue::JobQueue(QObject* parent)
    : QAbstractListModel(parent)
{
}

JobQueue::~JobQueue() = default;

int JobQueue::add(const QString& title, Work work)
{
    const int last = rowCount();
    beginInsertRows({}, last, last);
    m_jobs.push_back({.shown = {.id = m_nextId++, .title = title}, .work = std::move(work)});
    endInsertRows();
    run(m_jobs.back());
    return m_jobs.back().shown.id;
}

void JobQueue::run(Job& job)
{
    job.shown.state = JobState::Waiting;
    job.shown.fraction = -1;
    job.shown.message.clear();
    job.timeLeft = {};
    job.last = {};
    const int id = job.shown.id;
    const int turn = job.attempt = m_nextTurn++;
    m_lane.post(turn, [this, id, turn, work = job.work](const std::stop_token& stop) {
        JobState state = JobState::Done;
        QString message;
        Relay relay(*this, id, turn);
        relay.onProgress({});
        try {
            message = work(stop, relay);
        } catch (const core::Cancelled&) {
            state = JobState::Cancelled;
        } catch (const std::exception& error) {
            state = JobState::Failed;
            message = translated(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, id, turn, state, message] { settle(id, turn, state, message); },
            Qt::QueuedConnection);
    });
    changed(job);
    emit activeCountChanged(activeCount());
}

void JobQueue::cancel(int id)
{
    Job* job = find(id);
    if (job == nullptr) {
        return;
    }
    m_lane.cancel(job->attempt);
    if (job->shown.state == JobState::Waiting) {
        settle(id, job->attempt, JobState::Cancelled, {});
    }
}

void JobQueue::retry(int id)
{
    Job* job = find(id);
    if (job != nullptr
        && (job->shown.state == JobState::Failed || job->shown.state == JobState::Cancelled)) {
        run(*job);
    }
}

void JobQueue::removeEnded()
{
    beginResetModel();
    std::erase_if(m_jobs, [](const Job& job) {
        return job.shown.state != JobState::Waiting && job.shown.state != JobState::Running;
    });
    endResetModel();
}

int JobQueue::activeCount() const
{
    return static_cast<int>(std::ranges::count_if(m_jobs, [](const Job& job) {
        return job.shown.state == JobState::Waiting || job.shown.state == JobState::Running;
    }));
}

int JobQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobQueue::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    return row(index.row()).title;
}

JobQueue::Job* JobQueue::find(int id)
{
    const auto found
        = std::ranges::find_if(m_jobs, [&](const Job& job) { return job.shown.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

JobQueue::Job* JobQueue::find(int id, int attempt)
{
    Job* job = find(id);
    return job != nullptr && job->attempt == attempt ? job : nullptr;
}

void JobQueue::showProgress(int id, int attempt, const core::Progress& progress)
{
    Job* job = find(id, attempt);
    const bool ended = job == nullptr
        || (job->shown.state != JobState::Waiting && job->shown.state != JobState::Running);
    if (ended) {
        return;
    }
    job->shown.state = JobState::Running;
    job->shown.message = translated(progress.stage);
    job->shown.fraction = -1;
    job->last = progress;
    if (progress.total > 0) {
        job->shown.fraction
            = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        if (const auto left = job->timeLeft.update(progress.done, progress.total)) {
            job->shown.message
                += tr(", %1 left").arg(QString::fromStdString(core::durationText(*left)));
        }
    }
    changed(*job);
}

void JobQueue::settle(int id, int attempt, JobState state, const QString& message)
{
    Job* job = find(id, attempt);
    if (job == nullptr || job->shown.state == JobState::Cancelled) {
        return;
    }
    job->shown.state = state;
    job->shown.message = message;
    if (state == JobState::Cancelled && job->last.done > 0) {
        job->shown.message = tr("at %1 of %2").arg(job->last.done).arg(job->last.total);
    }
    changed(*job);
    emit activeCountChanged(activeCount());
    if (state == JobState::Done) {
        emit done(id, message);
    } else if (state == JobState::Failed) {
        emit failed(id, message);
    }
}

void JobQueue::changed(const Job& job)
{
    const QModelIndex where = index(static_cast<int>(&job - m_jobs.data()));
    emit dataChanged(where, where);
}

} // namespace ui
