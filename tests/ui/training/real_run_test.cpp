#include "core/io/picture_file.h"
#include "core/train/presets.h"
#include "core/train/training.h"
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
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using ui::RunAction;
using ui::RunState;

namespace {

namespace fs = std::filesystem;

constexpr double kLongestStall = 50; // milliseconds

/// Waves, another for each number; nights are dark.
void writeSets(const fs::path& root)
{
    for (const char* part : {"trainA", "trainB", "testA", "testB"}) {
        fs::create_directories(root / part);
        const float light = std::string_view(part).ends_with('B') ? 0.2F : 0.8F;
        for (int number = 0; number < 4; ++number) {
            core::Image image(48, 40);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    for (std::size_t channel = 0; channel < 3; ++channel) {
                        const double wave = std::sin(0.2 * (number + 1) * x + 0.3 * y);
                        image.at(x, y)[channel] = light * static_cast<float>(0.6 + 0.4 * wave);
                    }
                }
            }
            core::io::writePicture(image, root / part / (std::to_string(number) + ".png"));
        }
    }
}

core::train::TrainingOptions smallOptions(const fs::path& root, std::int64_t steps)
{
    auto options = core::train::presetOptions("day-night", "recommended");
    std::get<core::train::DayNightOptions>(options.recipe).dataFolder = root / "sets";
    options.runFolder = root / "run";
    options.width = 0.0625;
    options.steps = steps;
    options.cropSize = 32;
    options.checkpointEvery = 25;
    options.sampleEvery = 25;
    options.threads = 1;
    return options;
}

class Silent final : public core::train::TrainingObserver {
public:
    void onStep(const core::train::StepReport&) override { }
    void onSample(std::int64_t, const fs::path&) override { }
    void onCheckpoint(std::int64_t, const fs::path&) override { }
};

QByteArray contents(const fs::path& file)
{
    QFile reader(QString::fromStdString(file.string()));
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

class Window {
public:
    Window()
    {
        writeSets(root() / "sets");
        workspace.resize(1280, 760);
        workspace.show();
    }

    fs::path root() const { return m_folder.path().toStdString(); }

    void train(std::int64_t steps)
    {
        workspace.launch().showOptions(smallOptions(root(), steps));
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

        auto options = smallOptions(window.root(), kSteps);
        options.runFolder = window.root() / "other";
        Silent silent;
        core::train::RunControl control;
        core::train::train(options, silent, control);
        QCOMPARE(contents(window.root() / "run" / "losses.csv"),
                 contents(window.root() / "other" / "losses.csv"));
        QVERIFY(window.workspace.watch().samples().count() > 0);
        QTRY_VERIFY(window.workspace.watch().samples().isShown());
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
