#include "tests/ui/training/fake_training_engine.h"
#include "ui/training/run_queue.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using core::train::StopKind;
using ui::RunAction;
using ui::RunState;

namespace {

constexpr std::array kActions{
    RunAction::MoveUp,      RunAction::MoveDown,       RunAction::Pause,  RunAction::StopAfterEpoch,
    RunAction::StopAndSave, RunAction::StopAndDiscard, RunAction::Resume, RunAction::Remove};

/// A queue of runs in folders of their own.
class Session {
public:
    explicit Session(std::int64_t steps = 100'000)
        : m_steps(steps)
    {
    }

    int add(const char* name) { return queue.add({.runFolder = root() / name, .steps = m_steps}); }
    std::filesystem::path root() const { return m_folder.path().toStdString(); }
    RunState state(int id) const { return queue.find(id)->state; }
    std::int64_t step(int id) const { return queue.find(id)->last.step; }
    void addInState(RunState wanted, int& id)
    {
        if (wanted == RunState::Failed) {
            engine->failAt = 3;
        } else if (wanted == RunState::Queued) {
            add("first");
        }
        id = add("run");
        if (wanted == RunState::Paused) {
            queue.act(id, RunAction::Pause);
        } else if (wanted == RunState::Stopping) {
            engine->epoch = 1'000'000;
            QTRY_VERIFY(step(id) > 0);
            queue.act(id, RunAction::StopAfterEpoch);
        }
        QTRY_COMPARE(state(id), wanted);
    }

    std::shared_ptr<FakeTrainingEngine> engine = std::make_shared<FakeTrainingEngine>();

private:
    QTemporaryDir m_folder;
    std::int64_t m_steps;

public:
    ui::RunQueue queue{engine, root() / "data" / "unfinished.json"};
};

} // namespace

class RunQueueTest final : public QObject {
    Q_OBJECT

private slots:
    void aRunBeginsAtOnceAndFinishes()
    {
        Session session(30);

        const int id = session.add("run");

        QCOMPARE(session.state(id), RunState::Running);
        QTRY_COMPARE(session.state(id), RunState::Finished);
        QCOMPARE(session.step(id), 30);
    }

    void everyActionInEveryStateIsDoneOrRefused_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("queued") << RunState::Queued;
        QTest::newRow("running") << RunState::Running;
        QTest::newRow("stopping") << RunState::Stopping;
        QTest::newRow("paused") << RunState::Paused;
        QTest::newRow("finished") << RunState::Finished;
        QTest::newRow("failed") << RunState::Failed;
    }
    void everyActionInEveryStateIsDoneOrRefused()
    {
        QFETCH(const RunState, state);
        for (const RunAction action : kActions) {
            Session session(state == RunState::Finished ? 5 : 100'000);
            int id = 0;
            session.addInState(state, id);
            const auto allowed = ui::actionsIn(state, session.queue.find(id)->pending);
            const bool isAllowed = std::ranges::count(allowed, action) > 0;

            QCOMPARE(session.queue.act(id, action), isAllowed);

            if (!isAllowed) {
                QCOMPARE(session.state(id), state);
            } else if (action == RunAction::Remove) {
                QVERIFY(session.queue.find(id) == nullptr);
            } else if (action == RunAction::Resume) {
                session.engine->failAt = -1;
                QCOMPARE(session.state(id), RunState::Running);
            } else if (state == RunState::Running || state == RunState::Stopping) {
                QCOMPARE(session.state(id), RunState::Stopping);
                if (action != RunAction::StopAfterEpoch || session.engine->epoch < 100) {
                    QTRY_COMPARE(session.state(id), RunState::Paused);
                }
            }
        }
    }

    void onlyOneTrainsAtATimeAndInOrder()
    {
        Session session(20);
        session.add("a");
        session.add("b");
        const int last = session.add("c");
        QCOMPARE(session.state(last), RunState::Queued);
        session.queue.act(last, RunAction::MoveUp);

        QTRY_VERIFY(!session.queue.isTraining());

        QCOMPARE(session.engine->mostRunning.load(), 1);
        QStringList order;
        for (const auto& run : session.engine->orders()) {
            order << QString::fromStdString(run.options.runFolder.filename().string());
        }
        QCOMPARE(order,
                 QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    }

    void pausingHoldsTheQueueAndStoppingDoesNot()
    {
        Session session;
        const int first = session.add("a");
        const int second = session.add("b");

        session.queue.act(first, RunAction::Pause);
        QTRY_COMPARE(session.state(first), RunState::Paused);
        QTest::qWait(100);
        QCOMPARE(session.state(second), RunState::Queued);
        session.queue.act(first, RunAction::Resume);
        QCOMPARE(session.state(first), RunState::Running);
        session.queue.act(first, RunAction::StopAndSave);
        QTRY_COMPARE(session.state(first), RunState::Paused);

        QTRY_COMPARE(session.state(second), RunState::Running);
        QVERIFY(session.engine->orders()[1].resumes);
    }

    void aStopIsAcknowledgedAtOnceAndCanBeMadeStronger()
    {
        Session session;
        session.engine->epoch = 1'000'000;
        const int id = session.add("run");
        QTRY_VERIFY(session.step(id) > 0);

        QVERIFY(session.queue.act(id, RunAction::StopAfterEpoch));
        QCOMPARE(session.state(id), RunState::Stopping);
        QTest::qWait(100);
        QCOMPARE(session.state(id), RunState::Stopping);
        QVERIFY(session.queue.act(id, RunAction::StopAndDiscard));

        QTRY_COMPARE(session.state(id), RunState::Paused);
    }

    void discardedStepsAreGoneFromTheList()
    {
        Session session;
        const int id = session.add("a");
        QTRY_VERIFY(session.step(id) > 5);
        QVERIFY(session.queue.act(id, RunAction::StopAndSave));
        QTRY_COMPARE(session.state(id), RunState::Paused);
        const auto saved = session.step(id);
        QVERIFY(session.queue.act(id, RunAction::Resume));
        QTRY_VERIFY(session.step(id) > saved + 5);

        QVERIFY(session.queue.act(id, RunAction::StopAndDiscard));

        QTRY_COMPARE(session.state(id), RunState::Paused);
        QCOMPARE(session.step(id), saved);
    }

    void aFailureIsToldAndTheNextBegins()
    {
        Session session;
        session.engine->failAt = 5;
        const int first = session.add("a");
        const int second = session.add("b");

        QTRY_COMPARE(session.state(first), RunState::Failed);
        session.engine->failAt = -1;

        QCOMPARE(session.queue.find(first)->message, QStringLiteral("The disk is full."));
        QTRY_VERIFY(session.state(second) != RunState::Queued);
    }

    void fastStepsArriveInBatchesAndNoneIsLost()
    {
        Session session(20'000);
        session.engine->pause = std::chrono::microseconds(0);
        std::int64_t next = 1;
        int batches = 0;
        bool ordered = true;
        connect(&session.queue, &ui::RunQueue::arrived, this,
                [&](int, const ui::RunEvents& events) {
                    ++batches;
                    for (const auto& report : events.steps) {
                        ordered = ordered && report.step == next++;
                    }
                });

        const int id = session.add("run");
        QTRY_COMPARE(session.state(id), RunState::Finished);

        QVERIFY(ordered);
        QCOMPARE(next, 20'001);
        QVERIFY2(batches < 200, qPrintable(QString::number(batches)));
    }

    void whatIsSteeredReachesTheRunOnly()
    {
        Session session;
        const int id = session.add("a");
        const int waiting = session.add("b");

        QVERIFY(session.queue.steer(id, "rate", 0.5));
        QVERIFY(!session.queue.steer(waiting, "rate", 0.5));

        QTRY_COMPARE(session.queue.find(id)->options.learningRate, 0.5);
    }

    void destructionWhileRunningSavesAndWaits()
    {
        const auto engine = std::make_shared<FakeTrainingEngine>();
        const QTemporaryDir folder;
        {
            ui::RunQueue queue(engine);
            queue.add({.runFolder = folder.path().toStdString() + "/run", .steps = 100'000});
            QTRY_COMPARE(engine->running.load(), 1);
        }

        QCOMPARE(engine->running.load(), 0);
    }

    void theNextStartOffersWhatTheEndInterrupted()
    {
        Session session;
        const int first = session.add("a");
        session.add("b");
        QTRY_VERIFY(session.step(first) > 0);
        const auto copy = session.root() / "after_crash.json";
        std::filesystem::copy(session.root() / "data" / "unfinished.json", copy);

        ui::RunQueue next(session.engine, copy);
        next.restore();

        QCOMPARE(next.runs().size(), std::size_t(2));
        QVERIFY(next.runs()[0].wasInterrupted);
        QCOMPARE(next.runs()[0].state, RunState::Paused);
        QCOMPARE(next.runs()[1].state, RunState::Queued);
        QVERIFY(!next.isTraining());
        next.resumeInterrupted();
        QVERIFY(next.isTraining());
    }

    void finishedRunsAreNotOfferedAgain()
    {
        Session session(5);
        const int id = session.add("run");

        QTRY_COMPARE(session.state(id), RunState::Finished);

        QVERIFY(!std::filesystem::exists(session.root() / "data" / "unfinished.json"));
    }
};

QTEST_GUILESS_MAIN(RunQueueTest)
#include "run_queue_test.moc"
