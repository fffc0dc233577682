#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "ui/queue/job_popup.h"
#include "ui/queue/job_queue.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <chrono>
#include <thread>

using ui::JobQueue;
using ui::JobState;
using namespace std::chrono_literals;

namespace {

JobQueue::Work answer(const char* text)
{
    return [text](const std::stop_token&, core::ProgressObserver&) {
        return QString::fromLatin1(text);
    };
}

QString waitUntilStopped(const std::stop_token& stop, core::ProgressObserver& progress)
{
    while (true) {
        core::throwIfStopped(stop);
        progress.onProgress({.stage = "waiting for the end", .done = 1, .total = 4});
        std::this_thread::sleep_for(5ms);
    }
}

} // namespace

class JobQueueTest final : public QObject {
    Q_OBJECT

private slots:
    void runsJobsInOrderAndKeepsWhatCameOfThem()
    {
        JobQueue queue;
        const QAbstractItemModelTester tester(&queue);
        const QSignalSpy done(&queue, &JobQueue::done);

        queue.add(QStringLiteral("one"), answer("first"));
        queue.add(QStringLiteral("two"), answer("second"));

        QCOMPARE(queue.activeCount(), 2);
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(done.at(0).at(1).toString(), QStringLiteral("first"));
        QCOMPARE(done.at(1).at(1).toString(), QStringLiteral("second"));
        QCOMPARE(queue.row(1).state, JobState::Done);
        QCOMPARE(queue.activeCount(), 0);
    }

    void showsHowFarAJobIs()
    {
        JobQueue queue;
        queue.add(QStringLiteral("long"), waitUntilStopped);

        QTRY_COMPARE(queue.row(0).fraction, 0.25);
        QCOMPARE(queue.row(0).state, JobState::Running);
        QCOMPARE(queue.row(0).message, QStringLiteral("waiting for the end"));
    }

    void cancelStopsTheRunningJobAndTheNextBegins()
    {
        JobQueue queue;
        const QSignalSpy done(&queue, &JobQueue::done);
        const int first = queue.add(QStringLiteral("long"), waitUntilStopped);
        queue.add(QStringLiteral("short"), answer("ok"));
        QTRY_COMPARE(queue.row(0).state, JobState::Running);

        queue.cancel(first);

        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(queue.row(0).state, JobState::Cancelled);
    }

    void cancelForgetsAWaitingJob()
    {
        std::atomic<bool> ran = false;
        JobQueue queue;
        const int first = queue.add(QStringLiteral("long"), waitUntilStopped);
        const int second = queue.add(QStringLiteral("never"),
                                     [&](const std::stop_token&, core::ProgressObserver&) {
                                         ran = true;
                                         return QString();
                                     });

        queue.cancel(second);
        queue.cancel(first);

        QTRY_COMPARE(queue.activeCount(), 0);
        QVERIFY(!ran);
    }

    void aFailedJobSaysWhyAndCanBeTriedAgain()
    {
        JobQueue queue;
        const QSignalSpy failed(&queue, &JobQueue::failed);
        const QSignalSpy done(&queue, &JobQueue::done);
        std::atomic<int> attempts = 0;
        const int id = queue.add(QStringLiteral("fails once"),
                                 [&](const std::stop_token&, core::ProgressObserver&) {
                                     if (++attempts == 1) {
                                         throw core::Error("The disk is full.");
                                     }
                                     return QStringLiteral("written");
                                 });
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(queue.row(0).message, QStringLiteral("The disk is full."));

        queue.retry(id);

        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(attempts.load(), 2);
    }

    void removesOnlyWhatHasEnded()
    {
        JobQueue queue;
        const QAbstractItemModelTester tester(&queue);
        const QSignalSpy done(&queue, &JobQueue::done);
        queue.add(QStringLiteral("short"), answer("ok"));
        queue.add(QStringLiteral("long"), waitUntilStopped);
        QTRY_COMPARE(done.count(), 1);

        queue.removeEnded();

        QCOMPARE(queue.rowCount(), 1);
        QCOMPARE(queue.row(0).title, QStringLiteral("long"));
    }

    void thePopupStopsAndRepeatsJobs()
    {
        JobQueue queue;
        ui::JobPopup popup(queue);
        queue.add(QStringLiteral("long"), waitUntilStopped);
        popup.show();
        QTRY_COMPARE(queue.row(0).state, JobState::Running);
        auto* button = popup.findChild<QToolButton*>();
        QCOMPARE(button->text(), QStringLiteral("Stop"));

        button->click();
        QTRY_COMPARE(queue.row(0).state, JobState::Cancelled);
        QCOMPARE(button->text(), QStringLiteral("Try again"));
        button->click();

        QTRY_COMPARE(queue.row(0).state, JobState::Running);
    }

    void destructionWhileRunningStopsTheJob()
    {
        JobQueue queue;
        queue.add(QStringLiteral("long"), waitUntilStopped);
        QTRY_COMPARE(queue.row(0).state, JobState::Running);
    }
};

QTEST_MAIN(JobQueueTest)
#include "job_queue_test.moc"
