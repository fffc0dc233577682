#include "core/train/options_file.h"
#include "tests/ui/training/training_window.h"
#include "ui/plots/loss_plot.h"
#include "ui/training/notes_group.h"
#include "ui/training/number_line.h"
#include "ui/training/option_differences.h"
#include "ui/training/run_list.h"
#include "ui/training/steer_group.h"
#include "ui/training/watch_view.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QListWidget>

using ui::RunAction;
using ui::RunState;

class TrainingWorkspaceTest final : public QObject {
    Q_OBJECT

private slots:
    void aLaunchedRunIsShownWithItsCurvesAndFigures()
    {
        TrainingWindow window;
        const int id = window.train();
        ui::LossPlot& plot = window.workspace.watch().plot();

        QTRY_VERIFY(window.workspace.queue().find(id)->last.step > 30);

        QTRY_VERIFY(plot.readout(10).contains(QStringLiteral("total")));
        QTRY_VERIFY(plot.shownPlaces().second > 10);
        QCOMPARE(window.workspace.list().count(), 1);
        QVERIFY(window.workspace.panel().button(RunAction::Pause)->isVisible());
        QVERIFY(!window.workspace.panel().button(RunAction::Resume)->isVisible());
    }

    void pauseAndResumeByTheButtons()
    {
        TrainingWindow window;
        const int id = window.train();
        QTRY_VERIFY(window.workspace.queue().find(id)->last.step > 0);

        window.press(RunAction::Pause);
        QTRY_COMPARE(window.state(id), RunState::Paused);
        QVERIFY(window.workspace.panel().button(RunAction::Resume)->isVisible());
        window.press(RunAction::Resume);

        QCOMPARE(window.state(id), RunState::Running);
        QVERIFY(window.engine->orders().back().resumes);
    }

    void aMovedValueReachesTheRunAndIsMarked()
    {
        TrainingWindow window;
        const int id = window.train();
        QTRY_VERIFY(window.workspace.queue().find(id)->last.step > 0);
        auto* line = window.workspace.panel().findChild<ui::SteerGroup*>()->line("lambda");

        line->setFocus();
        line->setText(QStringLiteral("25"));
        QTest::keyClick(line, Qt::Key_Return);

        const auto lambda = [&] {
            const auto& options = window.workspace.queue().find(id)->options;
            return std::get<core::train::DayNightOptions>(options.recipe).lambda;
        };
        QTRY_COMPARE(lambda(), 25.0);
        QTest::qWait(150);
        const auto step = window.workspace.queue().find(id)->last.step;
        bool isMarked = false;
        for (std::int64_t place = 0; place <= step; ++place) {
            isMarked = isMarked
                || window.workspace.watch()
                       .plot()
                       .readout(double(place))
                       .contains(QStringLiteral("Cycle: 25"));
        }
        QVERIFY(isMarked);
    }

    void aFailureIsSaidWhereTheRunIs()
    {
        TrainingWindow window;
        window.engine->failAt = 3;

        const int id = window.train();

        QTRY_COMPARE(window.state(id), RunState::Failed);
        QVERIFY(window.says(QStringLiteral("The disk is full.")));
        QVERIFY(window.workspace.panel().button(RunAction::Resume)->isVisible());
    }

    void theNextStartOffersToGoOn()
    {
        TrainingWindow window;
        const int id = window.train();
        QTRY_VERIFY(window.workspace.queue().find(id)->last.step > 0);
        QVERIFY(!window.workspace.unfinishedWork().isEmpty());
        window.workspace.queue().saveAndWait();
        ui::Session session(window.root() / "settings.ini");

        QVERIFY(ui::TrainingWorkspace::wasInterrupted(window.root() / "data"));
        ui::TrainingWorkspace next({.engine = window.engine, .data = window.root() / "data"},
                                   session);

        QVERIFY(next.messages().message().contains(QStringLiteral("1 training")));
        QVERIFY(!next.queue().isTraining());
        QTest::mouseClick(TrainingWindow::button(next, "Go on training"), Qt::LeftButton);
        QVERIFY(next.queue().isTraining());
    }

    void notesStayInTheRunsFolderAndFindIt()
    {
        TrainingWindow window;
        const int id = window.train();
        const auto folder = window.workspace.queue().find(id)->options.runFolder;
        auto* tags = window.workspace.panel().notes().findChild<QLineEdit*>();

        QTest::keyClicks(tags, QStringLiteral("foggy"));
        window.workspace.showRun({});

        QCOMPARE(ui::readNotes(folder).tags, QStringLiteral("foggy"));
        window.workspace.showRun(folder);
        QCOMPARE(tags->text(), QStringLiteral("foggy"));
        auto* list = window.workspace.list().findChild<QListWidget*>();
        auto* search = window.workspace.list().findChild<QLineEdit*>();
        search->setText(QStringLiteral("fog"));
        QVERIFY(!list->item(0)->isHidden());
        search->setText(QStringLiteral("sunny"));
        QVERIFY(list->item(0)->isHidden());
    }

    void onlyOptionsThatDifferAreCompared()
    {
        TrainingWindow window;
        auto options = window.options(10);
        std::filesystem::create_directories(window.root() / "a");
        std::filesystem::create_directories(window.root() / "b");
        core::train::writeOptions(options, window.root() / "a" / "options.json");
        std::get<core::train::DayNightOptions>(options.recipe).lambda = 7;
        core::train::writeOptions(options, window.root() / "b" / "options.json");

        const auto differences = ui::differencesOf({window.root() / "a", window.root() / "b"});

        QCOMPARE(differences.size(), std::size_t(1));
        QCOMPARE(differences[0].name, QStringLiteral("lambda"));
        QCOMPARE(differences[0].values, QStringList({QStringLiteral("10"), QStringLiteral("7")}));
    }

    void aRunOfTheCommandLineIsOpenedAndDrawn()
    {
        TrainingWindow window;
        const auto run = window.root() / "elsewhere";
        std::filesystem::create_directories(run);
        QFile losses(QString::fromStdString((run / "losses.csv").string()));
        QVERIFY(losses.open(QIODevice::WriteOnly));
        losses.write("step,total,cycle\n1,4,2\n2,3,1\n3,2,0.5\n");
        losses.close();

        window.workspace.open({run});

        QTRY_VERIFY(window.workspace.watch().plot().readout(3).contains(QStringLiteral("cycle")));
        QVERIFY(window.says(QStringLiteral("on disk")));
    }
};

QTEST_MAIN(TrainingWorkspaceTest)
#include "training_workspace_test.moc"
