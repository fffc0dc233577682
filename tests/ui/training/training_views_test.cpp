#include "core/train/event_file.h"
#include "core/train/options_file.h"
#include "tests/ui/training/training_window.h"
#include "ui/plots/loss_plot.h"
#include "ui/training/run_list.h"
#include "ui/training/sample_grid.h"
#include "ui/training/sheet_view.h"
#include "ui/training/watch_view.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <fstream>

using ui::TriedNetwork;

namespace {

namespace fs = std::filesystem;

/// A run of 40 steps in 4 epochs whose lambda was moved from 10 to 20 at step 21.
fs::path writeRun(const TrainingWindow& window)
{
    const auto run = window.root() / "elsewhere";
    fs::create_directories(run);
    std::ofstream losses(run / "losses.csv");
    std::ofstream times(run / "times.csv");
    losses << "step,total,cycle_day\n";
    times << "step,seconds,waiting,epoch\n";
    for (int step = 1; step <= 40; ++step) {
        losses << step << ",4,2\n";
        times << step << ",0.5,0," << step / 10.0 << '\n';
    }
    std::ofstream(run / "changes.csv") << "step,name,value,before\n21,lambda,20,10\n";
    auto options = window.options(40);
    std::get<core::train::DayNightOptions>(options.recipe).lambda = 20;
    core::train::writeOptions(options, run / "options.json");
    return run;
}

QToolButton* toolButton(QWidget& parent, const QString& text)
{
    for (auto* found : parent.findChildren<QToolButton*>()) {
        if (found->text() == text) {
            return found;
        }
    }
    return nullptr;
}

void writeSheets(const fs::path& run, const std::vector<int>& steps)
{
    fs::create_directories(run / "samples");
    for (const int step : steps) {
        QImage sheet(64, 32, QImage::Format_RGB32);
        sheet.fill(QColor(step % 256, 0, 0));
        const auto name = QStringLiteral("step-%1.png").arg(step, 8, 10, QLatin1Char('0'));
        QVERIFY(sheet.save(QString::fromStdString((run / "samples").string()) + u'/' + name));
    }
}

} // namespace

/// What is seen of runs, and what their weights are used for.
class TrainingViewsTest final : public QObject {
    Q_OBJECT

private slots:
    void weightedLossesFollowEveryChangeOfTheWeight()
    {
        TrainingWindow window;
        window.workspace.open({writeRun(window)});
        ui::LossPlot& plot = window.workspace.watch().plot();
        plot.setSmoothing(0);
        QTRY_VERIFY(plot.readout(5).contains(QStringLiteral("cycle day  2")));

        QTest::mouseClick(toolButton(window.workspace, QStringLiteral("Weighted")), Qt::LeftButton);

        QVERIFY(plot.readout(5).contains(QStringLiteral("cycle day  10"))); // half of lambda
        QVERIFY(plot.readout(30).contains(QStringLiteral("cycle day  20")));
        QVERIFY(plot.readout(30).contains(QStringLiteral("total  4")));
        plot.exportTo(window.root() / "plot.csv");
        QFile table(QString::fromStdString((window.root() / "plot.csv").string()));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray rows = table.readAll();
        QVERIFY(rows.contains("cycle day,20,10\n"));
        QVERIFY(rows.contains("cycle day,21,20\n"));
    }

    void epochsAreMarkedWhereTheyEnd()
    {
        TrainingWindow window;
        window.workspace.open({writeRun(window)});
        ui::LossPlot& plot = window.workspace.watch().plot();

        QTRY_VERIFY(plot.readout(20).contains(QStringLiteral("epoch 2 is complete")));

        QVERIFY(!plot.readout(15).contains(QStringLiteral("is complete")));
        QVERIFY(plot.readout(21).contains(QStringLiteral("Cycle: 20")));
    }

    void aRunOnTheDiskIsDrawnByEpochsToo()
    {
        TrainingWindow window;
        window.workspace.open({writeRun(window)});
        ui::LossPlot& plot = window.workspace.watch().plot();
        QTRY_VERIFY(plot.readout(5).contains(QStringLiteral("cycle day")));
        auto* axis = window.workspace.watch().findChild<QComboBox*>();

        axis->setCurrentIndex(1);
        emit axis->activated(1);

        QTRY_VERIFY(plot.readout(4).contains(QStringLiteral("epoch 4")));
        QTRY_COMPARE(plot.shownPlaces().second, 4.0);
    }

    void eventsOfAnotherProgramAreDrawnBesideRuns()
    {
        TrainingWindow window;
        const auto peer = window.root() / "peers" / "alpha";
        fs::create_directories(peer);
        {
            core::train::EventFile events(peer, 0);
            for (int step = 10; step <= 50; step += 10) {
                events.addScalars(step, {{"Loss/train", 0.1 * step}});
            }
        }

        window.workspace.open({window.root() / "peers"});
        QCOMPARE(window.workspace.list().count(), 1);
        window.workspace.showRun(peer);

        ui::LossPlot& plot = window.workspace.watch().plot();
        plot.setSmoothing(0);
        QTRY_VERIFY(plot.readout(30).contains(QStringLiteral("Loss/train  3")));
        QVERIFY(window.says(QStringLiteral("on disk")));
    }

    void runsThatAreComparedAreCalledByWhatTellsThemApart()
    {
        TrainingWindow window;
        for (const char* name : {"noon-rate-0.001", "noon-rate-0.0002"}) {
            const auto run = window.root() / "lab" / name;
            fs::create_directories(run);
            std::ofstream(run / "losses.csv") << "step,total\n1,3\n2,2\n";
        }
        window.workspace.open({window.root() / "lab"});
        auto* list = window.workspace.list().findChild<QListWidget*>();

        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Checked);

        ui::LossPlot& plot = window.workspace.watch().plot();
        QTRY_VERIFY(plot.isCurveShown(QStringLiteral("0.001 total")));
        QTRY_VERIFY(plot.isCurveShown(QStringLiteral("0.0002 total")));
        QTRY_COMPARE(window.workspace.list().ticked().size(), std::size_t(2));
    }

    void aDoubleClickInTheLegendLeavesOneLossOfAllRuns()
    {
        TrainingWindow window;
        for (const char* name : {"noon-a", "noon-b"}) {
            const auto run = window.root() / "lab" / name;
            fs::create_directories(run);
            std::ofstream(run / "losses.csv") << "step,total,cycle\n1,3,2\n2,2,1\n";
        }
        window.workspace.open({window.root() / "lab"});
        auto* list = window.workspace.list().findChild<QListWidget*>();
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Checked);
        ui::LossPlot& plot = window.workspace.watch().plot();
        QTRY_VERIFY(plot.isCurveShown(QStringLiteral("a cycle"))
                    && plot.isCurveShown(QStringLiteral("b total")));
        plot.drawNow();
        QWidget* surface = plot.findChildren<QWidget*>().front();
        const QPoint first(surface->width() - 30, 16); // the legend's first name

        QTest::mouseDClick(surface, Qt::LeftButton, {}, first);

        const int shownA = int(plot.isCurveShown(QStringLiteral("a total")))
            + int(plot.isCurveShown(QStringLiteral("a cycle")));
        QCOMPARE(shownA, 1);
        QCOMPARE(plot.isCurveShown(QStringLiteral("a total")),
                 plot.isCurveShown(QStringLiteral("b total")));
        QCOMPARE(plot.isCurveShown(QStringLiteral("a cycle")),
                 plot.isCurveShown(QStringLiteral("b cycle")));
        QTest::mouseDClick(surface, Qt::LeftButton, {}, first);
        QVERIFY(plot.isCurveShown(QStringLiteral("b total")));
        QVERIFY(plot.isCurveShown(QStringLiteral("b cycle")));
    }

    void theSamplesOfRunsAreAGridAndTwoStandSideBySide()
    {
        TrainingWindow window;
        const auto first = window.root() / "data" / "runs" / "first";
        const auto second = window.root() / "data" / "runs" / "second";
        for (const auto& run : {first, second}) {
            fs::create_directories(run);
            std::ofstream(run / "losses.csv") << "step,total\n1,1\n";
        }
        writeSheets(first, {100, 200});
        writeSheets(second, {200, 300});
        ui::SampleGridDialog grid({first, second});
        grid.show();

        QAbstractItemModel& model = *grid.table().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("step 200"));
        QVERIFY(!model.flags(model.index(0, 2)).testFlag(Qt::ItemIsEnabled)); // it has none
        QTRY_VERIFY(!model.data(model.index(0, 0), Qt::DecorationRole).value<QImage>().isNull());
        const auto click = [&](int row, int column) {
            const QRect cell = grid.table().visualRect(model.index(row, column));
            QTest::mouseClick(grid.table().viewport(), Qt::LeftButton, {}, cell.center());
        };
        click(0, 1);
        QTRY_COMPARE(grid.right().accessibleName(), QStringLiteral("first, step 200"));
        QVERIFY(!grid.left().hasSheet());
        click(1, 1);

        QTRY_COMPARE(grid.right().accessibleName(), QStringLiteral("second, step 200"));
        QTRY_COMPARE(grid.left().accessibleName(), QStringLiteral("first, step 200"));
    }

    void weightsAreTriedInTheWorkspaceThatTheyAreFor()
    {
        TrainingWindow window;
        const auto run = writeRun(window);
        std::ofstream(run / "weights.safetensors") << "numbers";
        window.workspace.open({run});
        QSignalSpy tried(&window.workspace, &ui::TrainingWorkspace::tried);

        QTest::mouseClick(TrainingWindow::button(window.workspace, "Try it"), Qt::LeftButton);

        QVERIFY(tried.wait());
        const auto network = tried.front().front().value<TriedNetwork>();
        QCOMPARE(network.name, "elsewhere-step-7");
        QCOMPARE(network.file, window.root() / "data" / "tried" / "tried.safetensors");
    }

    void weightsThatCannotBeReadAreSaid()
    {
        TrainingWindow window;
        window.engine->canTry = false;
        const auto run = writeRun(window);
        std::ofstream(run / "weights.safetensors") << "numbers";
        window.workspace.open({run});

        QTest::mouseClick(TrainingWindow::button(window.workspace, "Try it"), Qt::LeftButton);

        QTRY_COMPARE(window.workspace.messages().message(),
                     QStringLiteral("There are no weights yet."));
    }

    void whyMasksCannotBeTriedIsSaidInsteadOfTheButton()
    {
        TrainingWindow window;
        const auto run = window.root() / "masks";
        fs::create_directories(run);
        core::train::writeOptions(core::train::presetOptions("segnet", "recommended"),
                                  run / "options.json");
        std::ofstream(run / "weights.safetensors") << "numbers";

        window.workspace.open({run});

        QVERIFY(!TrainingWindow::button(window.workspace, "Try it")->isVisible());
        QVERIFY(TrainingWindow::button(window.workspace, "Install")->isVisible());
        QVERIFY(window.says(QStringLiteral("mask --weights")));
    }
};

QTEST_MAIN(TrainingViewsTest)
#include "training_views_test.moc"
