#include "tests/ui/dataset/photographs.h"
#include "ui/widgets/drop_area.h"

#include <QElapsedTimer>
#include <QListWidget>

using core::dataset::Group;

class CollectionWorkspaceTest final : public QObject {
    Q_OBJECT

private slots:
    void anEmptyWorkspaceSaysWhatToDo()
    {
        CollectionWindow window;

        QVERIFY(window.workspace.findChild<ui::DropArea*>()->isVisible());
        QVERIFY(!window.button("Build")->isEnabled());
    }

    void aDroppedFolderIsParted()
    {
        CollectionWindow window;

        window.open();

        QCOMPARE(window.count(Group::Night), std::size_t(6));
        QCOMPARE(window.count(Group::Unsure), std::size_t(4));
        QCOMPARE(window.count(Group::Day), std::size_t(9));
        QCOMPARE(window.report(QStringLiteral("like another")), QStringLiteral("1"));
        const auto* alike = window.workspace.findChild<QListWidget*>(QStringLiteral("duplicates"));
        QCOMPARE(alike->item(0)->text(), QStringLiteral("more/same.png is like d0.png"));
        const auto* unreadable
            = window.workspace.findChild<QListWidget*>(QStringLiteral("unreadable"));
        QCOMPARE(unreadable->count(), 1);
        QVERIFY(unreadable->item(0)->text().contains(QStringLiteral("broken.png")));
        QVERIFY(!window.workspace.findChild<ui::DropArea*>()->isVisible());
    }

    void aGroupIsSortedFromDarkToBright()
    {
        CollectionWindow window;
        window.open();

        const auto& nights = window.workspace.groups().grid(Group::Night).files();

        QCOMPARE(nights.front().filename(), std::filesystem::path("n0.png"));
        QCOMPARE(nights.back().filename(), std::filesystem::path("n5.png"));
    }

    void aDraggedLimitMovesPicturesAndIsOneStep()
    {
        CollectionWindow window;
        window.open();
        ui::BrightnessPlot& plot = window.workspace.plot();
        QWidget* surface = plot.findChildren<QWidget*>().front();
        const int from = plot.placeOf(0.6);
        const int to = plot.placeOf(0.48);

        QTest::mousePress(surface, Qt::LeftButton, {}, {300, from});
        for (int y = from; y != to; ++y) {
            QTest::mouseMove(surface, {300, y});
        }
        QTest::mouseRelease(surface, Qt::LeftButton, {}, {300, to});

        QVERIFY2(std::abs(window.state().limits.dayAbove - 0.48) < 0.01,
                 qPrintable(QString::number(window.state().limits.dayAbove)));
        QTRY_COMPARE(window.count(Group::Unsure), std::size_t(2));
        QCOMPARE(window.workspace.document().stack().count(), 1);
        window.workspace.document().stack().undo();
        QTRY_COMPARE(window.count(Group::Unsure), std::size_t(4));
    }

    void theKeysMoveTheLimits()
    {
        CollectionWindow window;
        window.open();
        ui::BrightnessPlot& plot = window.workspace.plot();

        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(window.state().limits.nightBelow, 0.41);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Down, Qt::ShiftModifier);

        QCOMPARE(window.state().limits.dayAbove, 0.599);
    }

    void aLimitStopsAtTheOther()
    {
        CollectionWindow window;
        window.open();
        ui::BrightnessPlot& plot = window.workspace.plot();

        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(&plot, Qt::Key_Up);
        }

        QCOMPARE(window.state().limits.nightBelow, 0.6);
    }

    void rulesSetBothLimits()
    {
        CollectionWindow window;
        window.open();

        window.button("Otsu")->click();
        QVERIFY(window.state().limits.nightBelow > 0.25);
        QVERIFY(window.state().limits.dayAbove < 0.65);
        const auto otsu = window.state().limits;
        window.button("0.4 and 0.6")->click();

        QCOMPARE(window.state().limits.nightBelow, 0.4);
        window.workspace.document().stack().undo();
        QVERIFY(window.state().limits == otsu);
    }

    void anotherMeasurePartsTheSamePictures()
    {
        CollectionWindow window;
        window.open();
        auto* scale = window.workspace.findChild<ui::LimitsPanel*>()->findChild<QComboBox*>();

        scale->setCurrentIndex(1);
        emit scale->activated(1);

        QVERIFY(window.state().limits.dayAbove < 0.6);
        QTest::qWait(100);
        QCOMPARE(window.count(Group::Night), std::size_t(6));
        QCOMPARE(window.count(Group::Day), std::size_t(9));
    }

    void aPictureDraggedToAnotherGroupStaysThereAndCanBeUndone()
    {
        CollectionWindow window;
        window.open();
        ui::PictureGrid& nights = window.workspace.groups().grid(Group::Night);
        ui::PictureGrid& days = window.workspace.groups().grid(Group::Day);
        const auto file = window.photographs.file("d3.png");
        days.setCurrent(file);

        window.drag(days, nights);
        QTRY_COMPARE(window.count(Group::Night), std::size_t(7));
        QCOMPARE(window.report(QStringLiteral("moved by hand")), QStringLiteral("1"));
        QCOMPARE(window.state().overrides.at(file), Group::Night);
        window.workspace.document().stack().undo();

        QTRY_COMPARE(days.files().size(), std::size_t(9));
        QVERIFY(window.state().overrides.empty());
    }

    void movingAPictureBackNeedsNoOverride()
    {
        CollectionWindow window;
        window.open();
        const auto file = window.photographs.file("d3.png");

        emit window.workspace.groups().grid(Group::Night).dropped({file});
        emit window.workspace.groups().grid(Group::Day).dropped({file});

        QVERIFY(window.state().overrides.empty());
    }

    void keysMoveTheSelectedPictures()
    {
        CollectionWindow window;
        window.open();
        ui::PictureGrid& days = window.workspace.groups().grid(Group::Day);
        days.setFocus();
        days.setCurrent(window.photographs.file("d1.png"));

        QTest::keyClick(&days, Qt::Key_2);
        QTRY_COMPARE(window.count(Group::Unsure), std::size_t(5));
        ui::PictureGrid& unsure = window.workspace.groups().grid(Group::Unsure);
        unsure.setCurrent(window.photographs.file("d1.png"));
        QTest::keyClick(&unsure, Qt::Key_0);

        QTRY_COMPARE(window.count(Group::Unsure), std::size_t(4));
    }

    void labelsBesideTheFolderAreOffered()
    {
        CollectionWindow window;
        window.photographs.labels();
        window.open();
        QVERIFY(window.message().contains(QStringLiteral("city.csv")));
        QVERIFY(!window.button("By labels")->isEnabled());

        window.button("Use as labels")->click();
        QTRY_VERIFY(window.button("By labels")->isEnabled());
        QTRY_COMPARE(window.report(QStringLiteral("labelled day, found")),
                     QStringLiteral("8 of 9"));
        window.button("By labels")->click();

        QTRY_COMPARE(window.report(QStringLiteral("labelled day, found")),
                     QStringLiteral("9 of 9"));
    }

    void labelsOfOtherPicturesAreRefused()
    {
        CollectionWindow window;
        window.open();
        QFile other(window.photographs.around().nameOf("other.csv"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("file,label\nelsewhere.png,day\n");
        other.close();

        window.drop(window.photographs.around().path() / "other.csv");

        QTRY_VERIFY(window.message().contains(QStringLiteral("has no label for a picture")));
    }

    void whatIsNoFolderIsRefusedInOneSentence()
    {
        CollectionWindow window;

        window.drop(window.photographs.file("d0.png"));

        QCOMPARE(window.message(),
                 QStringLiteral("d0.png is neither a folder of photographs nor a CSV of labels."));
    }

    void anEmptyFolderIsSaid()
    {
        CollectionWindow window;
        QDir(window.photographs.around().nameOf(".")).mkdir(QStringLiteral("empty"));

        window.drop(window.photographs.around().path() / "empty");

        QTRY_VERIFY(window.message().startsWith(QStringLiteral("There are no pictures in")));
        QVERIFY(window.workspace.findChild<ui::DropArea*>()->isVisible());
    }

    void openingAFolderAgainBringsBackWhatWasDecided()
    {
        const Photographs photographs;
        const auto moved = photographs.file("d3.png");
        {
            CollectionWindow window(photographs);
            photographs.labels();
            window.open();
            window.button("Use as labels")->click();
            QTRY_VERIFY(window.button("By labels")->isEnabled());
            QTest::keyClick(&window.workspace.plot(), Qt::Key_Up);
            emit window.workspace.groups().grid(Group::Night).dropped({moved});
            window.workspace.remember();
        }

        CollectionWindow again(photographs);
        again.button("Continue with city")->click();

        QTRY_COMPARE(again.count(Group::Night), std::size_t(7));
        QCOMPARE(again.state().overrides.at(moved), Group::Night);
        QCOMPARE(again.state().limits.nightBelow, 0.41);
        QVERIFY(!again.workspace.document().stack().canUndo());
        QTRY_VERIFY(again.button("By labels")->isEnabled());
    }

    void measuringCanBeStoppedAndBegunAnew()
    {
        CollectionWindow window;
        window.engine->milliseconds = 20000;
        window.drop(window.photographs.path());
        QTRY_VERIFY(window.workspace.controller().isBusy());
        QTest::qWait(50);

        window.workspace.controller().stop();
        QTRY_COMPARE(window.engine->cancelled.load(), 1);
        QVERIFY(!window.workspace.collection());
        window.engine->milliseconds = 0;
        window.open();

        QCOMPARE(window.count(Group::Night), std::size_t(6));
    }

    void goingAwayWhileMeasuringIsQuick()
    {
        QElapsedTimer clock;
        {
            CollectionWindow window;
            window.engine->milliseconds = 20000;
            window.drop(window.photographs.path());
            QTest::qWait(50);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 1000);
    }
};

QTEST_MAIN(CollectionWorkspaceTest)
#include "collection_workspace_test.moc"
