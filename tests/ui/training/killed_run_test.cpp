#include "core/train/run_folder.h"
#include "core/train/training.h"
#include "tests/ui/training/small_training.h"
#include "ui/settings/session.h"
#include "ui/training/core_training_engine.h"
#include "ui/training/launch_panel.h"
#include "ui/training/training_workspace.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kSteps = 90;
constexpr const char* kChild = "--train-until-killed";

QPushButton* button(QWidget& parent, const QString& text)
{
    for (auto* found : parent.findChildren<QPushButton*>()) {
        if (found->text() == text) {
            return found;
        }
    }
    return nullptr;
}

ui::TrainingStart realStart(const fs::path& root)
{
    return {.engine = std::make_shared<ui::CoreTrainingEngine>(), .data = root / "data"};
}

/// What the process that is killed does: a workspace in which somebody has pressed Train.
int trainUntilKilled(const fs::path& root)
{
    ui::Session session(root / "settings.ini");
    ui::TrainingWorkspace workspace(realStart(root), session);
    workspace.show();
    workspace.launch().showOptions(small_training::options(root, kSteps));
    workspace.launch().setRunFolder(root / "run");
    if (!QTest::qWaitFor([&] { return workspace.launch().isReady(); }, 20000)) {
        return 1;
    }
    QTest::mouseClick(button(workspace.launch(), QStringLiteral("Train")), Qt::LeftButton);
    return QApplication::exec();
}

/// Steps that are written down, and more than the last checkpoint knows.
bool isBetweenCheckpoints(const fs::path& run)
{
    const auto checkpoints = core::train::RunFolder(run).checkpointSteps();
    const auto written = small_training::contents(run / "losses.csv").count('\n') - 1;
    return !checkpoints.empty() && checkpoints.front() > 0 && written > checkpoints.front() + 1
        && written < kSteps - 5;
}

} // namespace

/// The worst that can happen to a training: its process is gone from one moment to the next.
class KilledRunTest final : public QObject {
    Q_OBJECT

private slots:
    void aKilledWindowsRunGoesOnToTheSameLosses()
    {
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        small_training::writeSets(root / "sets");
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(kChild), folder.path()});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isBetweenCheckpoints(root / "run"), 120000);

        QCOMPARE(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        QVERIFY(ui::TrainingWorkspace::wasInterrupted(root / "data"));
        ui::Session session(root / "settings.ini");
        ui::TrainingWorkspace next(realStart(root), session);
        next.show();
        QVERIFY(next.messages().message().contains(QStringLiteral("1 training")));
        QVERIFY(!next.queue().isTraining());
        QTest::mouseClick(button(next, QStringLiteral("Go on training")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(next.queue().runs().front().state, ui::RunState::Finished,
                                  120000);
        QVERIFY(!ui::TrainingWorkspace::wasInterrupted(root / "data"));

        auto whole = small_training::options(root, kSteps);
        whole.runFolder = root / "whole";
        small_training::Silent silent;
        core::train::RunControl control;
        core::train::train(whole, silent, control);
        QCOMPARE(small_training::contents(root / "run" / "losses.csv"),
                 small_training::contents(root / "whole" / "losses.csv"));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(kChild)) {
        return trainUntilKilled(arguments.value(2).toStdString());
    }
    KilledRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_run_test.moc"
