#include "core/train/training.h"
#include "tests/ui/training/small_training.h"
#include "tests/ui/watchdog.h"
#include "ui/plots/loss_plot.h"
#include "ui/settings/session.h"
#include "ui/training/core_training_engine.h"
#include "ui/training/launch_panel.h"
#include "ui/training/run_panel.h"
#include "ui/training/sample_strip.h"
#include "ui/training/training_workspace.h"
#include "ui/training/watch_view.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ui::RunAction;
using ui::RunState;

namespace {

namespace fs = std::filesystem;

constexpr double kLongestStall = 50; // milliseconds

class Window {
public:
    Window()
    {
        small_training::writeSets(root() / "sets");
        workspace.resize(1280, 760);
        workspace.show();
    }

    fs::path root() const { return m_folder.path().toStdString(); }

    void train(std::int64_t steps)
    {
        workspace.launch().showOptions(small_training::options(root(), steps));
        workspace.launch().setRunFolder(root() / "run");
        QTRY_VERIFY_WITH_TIMEOUT(workspace.launch().isReady(), 10000);
        for (auto* button : workspace.launch().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Train")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }

    const ui::QueuedRun& run() { return workspace.queue().runs().front(); }
    void press(RunAction action)
    {
        QTest::mouseClick(workspace.panel().button(action), Qt::LeftButton);
    }

private:
    QTemporaryDir m_folder;
    ui::Session m_session{root() / "settings.ini"};

public:
    ui::TrainingWorkspace workspace{
        {.engine = std::make_shared<ui::CoreTrainingEngine>(), .data = root() / "data"}, m_session};
};

} // namespace

/// A training of real, tiny networks through the window.
class RealRunTest final : public QObject {
    Q_OBJECT

private slots:
    void aRunThatWasPausedAndResumedEqualsOneThatWasNot()
    {
        constexpr std::int64_t kSteps = 60;
        Window window;
        window.train(kSteps);
        QTRY_VERIFY_WITH_TIMEOUT(window.run().last.step > 5, 60000);

        window.press(RunAction::Pause);
        QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Paused, 60000);
        const auto pausedAt = window.run().last.step;
        QVERIFY(pausedAt < kSteps);
        window.press(RunAction::Resume);
        QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Finished, 120000);

        auto options = small_training::options(window.root(), kSteps);
        options.runFolder = window.root() / "other";
        small_training::Silent silent;
        core::train::RunControl control;
        core::train::train(options, silent, control);
        QCOMPARE(small_training::contents(window.root() / "run" / "losses.csv"),
                 small_training::contents(window.root() / "other" / "losses.csv"));
        QVERIFY(window.workspace.watch().samples().count() > 0);
        QTRY_VERIFY(window.workspace.watch().samples().isShown());
    }

    void discardedStepsAreGoneFromThePlot()
    {
        Window window;
        window.train(100'000);
        auto& plot = window.workspace.watch().plot();
        QTRY_VERIFY_WITH_TIMEOUT(window.run().last.step > 30, 60000); // past a checkpoint
        QTRY_VERIFY(plot.shownPlaces().second > 25);

        window.press(RunAction::StopAndDiscard);

        QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Paused, 60000);
        const auto saved = window.run().last.step;
        QCOMPARE(saved % 25, 0);
        QTRY_COMPARE(plot.shownPlaces().second, static_cast<double>(saved));
    }

    void theWindowNeverStallsWhileItTrainsAndPlots()
    {
        constexpr int kAttempts = 3;
        double best = 1e9;
        for (int attempt = 0; attempt < kAttempts && best > kLongestStall; ++attempt) {
            Window window;
            window.train(100'000);
            QTRY_VERIFY_WITH_TIMEOUT(window.run().last.step > 2, 60000);

            const Watchdog watchdog;
            QTest::qWait(4000);
            window.press(RunAction::StopAndSave);
            QCOMPARE(window.run().state, RunState::Stopping);
            QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Paused, 60000);

            best = std::min(best, watchdog.longest());
        }

        qInfo("longest stall %.1f ms", best);
        QVERIFY2(best <= kLongestStall, qPrintable(QString::number(best)));
    }

    void whatIsTriedStaysWhileTheRunGoesOn()
    {
        Window window;
        window.train(40);
        QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Finished, 120000);
        ui::CoreTrainingEngine engine;

        const auto first = engine.copyToTry(window.root() / "run", window.root() / "tried");
        const auto again = engine.copyToTry(window.root() / "run", window.root() / "tried");
        auto& queue = window.workspace.queue();
        queue.act(queue.addStopped(window.root() / "run", 45), RunAction::Resume);
        QTRY_COMPARE_WITH_TIMEOUT(queue.runs().back().state, RunState::Finished, 60000);
        const auto later = engine.copyToTry(window.root() / "run", window.root() / "tried");

        QCOMPARE(first.place, ui::TriedNetwork::Place::DayNight);
        QCOMPARE(first.name, "run-step-40");
        QCOMPARE(again.file, first.file);
        QCOMPARE(later.name, "run-step-45");
        QVERIFY(later.file != first.file);
        QVERIFY(small_training::contents(first.file) != small_training::contents(later.file));
        QCOMPARE(small_training::contents(later.file),
                 small_training::contents(window.root() / "run" / "weights.safetensors"));
    }

    void whatIsInstalledHasACardWithItsOptions()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        Window window;
        window.train(3);
        QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Finished, 60000);
        auto* install = window.workspace.panel().findChild<QPushButton*>(QStringLiteral("install"));
        QSignalSpy installed(&window.workspace, &ui::TrainingWorkspace::installed);

        QTest::mouseClick(install, Qt::LeftButton);

        QVERIFY(installed.wait(20000));
        const fs::path models = fs::path(home.path().toStdString()) / "chiaroscuro" / "models";
        QVERIFY(fs::exists(models / "run.safetensors"));
        const QByteArray card = small_training::contents(models / "run.md");
        QVERIFY2(card.contains("trained for 3 steps"), card.constData());
        QVERIFY(card.contains("\"lambda\": 10"));
    }

    void aRunThatWasKilledGoesOnAtTheNextStart()
    {
        Window window;
        window.train(40);
        QTRY_VERIFY_WITH_TIMEOUT(window.run().last.step > 30, 60000); // past a checkpoint
        const auto copy = window.root() / "crashed";
        window.press(RunAction::StopAndDiscard);
        QTRY_COMPARE_WITH_TIMEOUT(window.run().state, RunState::Paused, 60000);
        fs::create_directories(copy);
        QFile record(QString::fromStdString((copy / "unfinished_runs.json").string()));
        QVERIFY(record.open(QIODevice::WriteOnly));
        record.write("[{\"folder\": \""
                     + QByteArray::fromStdString((window.root() / "run").string())
                     + "\", \"steps\": 40, \"running\": true}]");
        record.close();
        ui::Session session(copy / "settings.ini");

        ui::TrainingWorkspace next(
            {.engine = std::make_shared<ui::CoreTrainingEngine>(), .data = copy}, session);
        next.queue().resumeInterrupted();

        QTRY_COMPARE_WITH_TIMEOUT(next.queue().runs().front().state, RunState::Finished, 60000);
        QCOMPARE(next.queue().runs().front().last.step, 40);
    }
};

QTEST_MAIN(RealRunTest)
#include "real_run_test.moc"
