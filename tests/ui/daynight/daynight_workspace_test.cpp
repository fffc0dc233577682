#include "tests/ui/daynight/daynight_window.h"
#include "ui/daynight/daynight_presets.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/picture_grid.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

class DayNightWorkspaceTest final : public QObject {
    Q_OBJECT

private slots:
    void anEmptyWorkspaceSaysWhatToDo()
    {
        DayNightWindow window;

        QVERIFY(window.workspace.findChild<ui::DropArea*>()->isVisible());
        QVERIFY(window.button("Open pictures")->isVisible());
        QVERIFY(!window.button("Export")->isEnabled());
    }

    void aDroppedDayBecomesNight()
    {
        DayNightWindow window;

        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());

        QCOMPARE(window.engine->translations().back(), std::string("night 1.00 160x120"));
        QVERIFY(!window.workspace.findChild<ui::DropArea*>()->isVisible());
        QCOMPARE(window.meter(), QStringLiteral("0.85, day → 0.17, night"));
        QCOMPARE(window.workspace.windowTitle(), QStringLiteral("street.png"));
        const auto& after = window.workspace.canvas().after();
        QCOMPARE(after->full().pixelColor(5, 5), QColor(40, 40, 40));
    }

    void aDroppedNightBecomesDay()
    {
        DayNightWindow window;

        window.drop({window.dark("alley.png")});
        QTRY_VERIFY(window.isFinished());

        QCOMPARE(window.engine->translations().back(), std::string("day 1.00 160x120"));
    }

    void theScaleOfACollectionDecides()
    {
        DayNightWindow window;
        window.drop({window.folder.picture("dusk.png", {160, 120}, QColor(90, 90, 90))});
        QTRY_VERIFY(window.isFinished());
        QCOMPARE(window.engine->translations().back(), std::string("day 1.00 160x120"));

        window.workspace.setScale({.largest = 1, .limits = {.nightBelow = 0.1, .dayAbove = 0.2}});
        QTRY_VERIFY(window.isFinished());

        QCOMPARE(window.engine->translations().back(), std::string("night 1.00 160x120"));
        QVERIFY(window.meter().startsWith(QStringLiteral("0.35, day")));
    }

    void thePreviewComesFirst()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());

        const auto made = window.engine->translations();

        QCOMPARE(made.front(), std::string("night 1.00 64x48"));
        QCOMPARE(made.back(), std::string("night 1.00 160x120"));
        QCOMPARE(window.workspace.canvas().after()->size(), QSize(160, 120));
    }

    void anotherDirectionIsOneClickAwayAndCanBeUndone()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());

        window.button<QToolButton>("To day")->click();
        QCOMPARE(window.state().look.goal, ui::DayNightGoal::Day);
        QTRY_COMPARE(window.engine->translations().back(), std::string("day 1.00 160x120"));
        window.workspace.document().stack().undo();

        QTRY_COMPARE(window.engine->translations().back(), std::string("night 1.00 160x120"));
        QVERIFY(window.button<QToolButton>("Automatic")->isChecked());
    }

    void aDraggedSliderIsOneStep()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());
        const int steps = window.workspace.document().stack().count();

        window.dragStrength(60, 10);

        QVERIFY(window.state().look.strength < 0.5);
        QCOMPARE(window.workspace.document().stack().count(), steps + 1);
        QTRY_VERIFY(window.isFinished());
        window.workspace.document().stack().undo();
        QCOMPARE(window.state().look.strength, 1.0);
    }

    void aFolderIsListedAndGoneThrough()
    {
        DayNightWindow window;
        QDir(window.folder.nameOf(".")).mkdir(QStringLiteral("in"));
        window.bright("in/a.png");
        window.dark("in/b.png");
        window.bright("in/c.png");

        window.drop({window.folder.path() / "in"});
        QTRY_VERIFY(window.isFinished());
        QCOMPARE(window.state().pictures.size(), std::size_t(3));
        auto* grid = window.workspace.findChild<ui::PictureGrid*>();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Down);

        QTRY_COMPARE(window.workspace.shown().filename(), std::filesystem::path("b.png"));
        QTRY_COMPARE(window.engine->translations().back(), std::string("day 1.00 160x120"));
    }

    void deleteTakesAPictureOffAndUndoBringsItBack()
    {
        DayNightWindow window;
        const auto first = window.bright("a.png");
        window.drop({first, window.bright("b.png")});
        QTRY_VERIFY(window.isFinished());

        QTest::keyClick(window.workspace.findChild<ui::PictureGrid*>(), Qt::Key_Delete);
        QCOMPARE(window.state().pictures.size(), std::size_t(1));
        QCOMPARE(window.workspace.shown().filename(), std::filesystem::path("b.png"));
        window.workspace.document().stack().undo();

        QCOMPARE(window.state().pictures.front(), first);
    }

    void undoingTheFirstDropWelcomesAgain()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());

        window.workspace.document().stack().undo();

        QVERIFY(window.workspace.canvas().isEmpty());
        QVERIFY(window.workspace.findChild<ui::DropArea*>()->isVisible());
    }

    void whatIsNoPictureIsRefusedInOneSentence()
    {
        DayNightWindow window;

        window.drop({window.folder.text("notes.txt")});
        QTRY_VERIFY(window.message().startsWith(QStringLiteral("notes.txt is neither a picture")));
        QVERIFY(window.state().pictures.empty());
        window.drop({window.folder.text("broken.png"), window.bright("street.png")});
        QTRY_VERIFY(window.message().startsWith(QStringLiteral("broken.png")));

        QTRY_VERIFY(window.isFinished());
        QCOMPARE(window.state().pictures.size(), std::size_t(1));
    }

    void aFailureIsSaidAndTheNextChangeWorks()
    {
        DayNightWindow window;
        window.engine->failToTranslate = true;
        window.drop({window.bright("street.png")});
        QTRY_COMPARE(window.message(), QStringLiteral("The networks are missing."));
        QVERIFY(!window.workspace.canvas().isEmpty());

        window.engine->failToTranslate = false;
        window.button<QToolButton>("To night")->click();

        QTRY_VERIFY(window.isFinished());
    }

    void anotherNetworkIsChosenInTheList()
    {
        DayNightWindow window;
        auto* list = window.list("The networks that change the light");

        list->setCurrentIndex(list->findText(QStringLiteral("mine")));
        emit list->activated(list->currentIndex());

        QCOMPARE(window.state().look.model, std::filesystem::path("/models/mine.safetensors"));
    }

    void detailFromTheNetworkIsAskedForAndRemembered()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());
        auto* list = window.list("Where the detail comes from");

        list->setCurrentIndex(1);
        emit list->activated(1);
        QTRY_VERIFY(window.isFinished());

        QVERIFY(window.engine->translations().back().ends_with("network"));
        const auto json = ui::toJson(window.state().look);
        QVERIFY(ui::dayNightLookFrom(json) == window.state().look);
        window.workspace.document().stack().undo();
        QCOMPARE(list->currentIndex(), 0);
    }

    void stoppingKeepsWhatIsShown()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());
        window.engine->milliseconds = 20000;
        window.button<QToolButton>("To day")->click();
        QTRY_VERIFY(window.workspace.controller().isBusy());
        QTest::qWait(100);

        window.workspace.controller().stop();

        QVERIFY(!window.workspace.controller().isBusy());
        QTRY_COMPARE(window.engine->cancelled.load(), 1);
        QVERIFY(window.workspace.canvas().after() != nullptr);
    }

    void goingAwayWhileBusyIsQuick()
    {
        QElapsedTimer clock;
        {
            DayNightWindow window;
            window.engine->milliseconds = 20000;
            window.drop({window.bright("street.png")});
            QTRY_VERIFY(!window.workspace.canvas().isEmpty());
            clock.start();
        }
        QVERIFY(clock.elapsed() < 1000);
    }

    void everyControlHasAName()
    {
        DayNightWindow window;

        for (const QWidget* widget : window.workspace.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool reached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            const bool named = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            if (reached && qobject_cast<const ui::Canvas*>(widget) == nullptr
                && widget->window() == &window.workspace && button != nullptr) {
                QVERIFY2(named, widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(DayNightWorkspaceTest)
#include "daynight_workspace_test.moc"
