#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/portrait/export_job.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/key_map_dialog.h"
#include "ui/settings/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::CompareMode;

namespace {

class Window {
public:
    Window()
        : engine(std::make_shared<FakeEngine>())
        , session(folder.path() / "settings.ini")
        , window({.engine = engine, .jobs = jobs, .session = session, .bundled = {}})
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }

    void paint()
    {
        window.portrait().open({folder.picture("face.png"), folder.picture("sea.png")});
        QTRY_VERIFY(window.portrait().controller().finished());
    }

    /// Presses the button of that role in the question that is open.
    void answer(QMessageBox::ButtonRole role)
    {
        auto* question = window.findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == role) {
                button->click();
                return;
            }
        }
    }

    void beginLongExport()
    {
        engine->fullMilliseconds = 20000;
        jobs.add(QStringLiteral("Export"),
                 ui::makeExport(engine,
                                {.state = window.portrait().document().state(),
                                 .choice = {.file = folder.path() / "out.png"}}));
    }

    ui::Canvas& canvas() { return window.portrait().canvas(); }

    PictureFolder folder;
    std::shared_ptr<FakeEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    ui::MainWindow window;
};

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void theCanvasFillsMostOfTheWindow()
    {
        Window shown;
        shown.window.resize(1280, 800);
        QCoreApplication::processEvents();

        const QSize canvas = shown.canvas().size();

        QVERIFY2(canvas.width() * canvas.height() >= 0.6 * 1280 * 800,
                 qPrintable(QStringLiteral("%1 x %2").arg(canvas.width()).arg(canvas.height())));
    }

    void keysDoWhatPaintersExpect()
    {
        Window shown;
        shown.paint();
        ui::Canvas& canvas = shown.canvas();

        QTest::keyClick(&canvas, Qt::Key_M);
        QCOMPARE(canvas.compareMode(), CompareMode::Wipe);
        QTest::keyClick(&canvas, Qt::Key_M);
        QCOMPARE(canvas.compareMode(), CompareMode::SideBySide);
        QTest::keyClick(&canvas, Qt::Key_M);
        QCOMPARE(canvas.compareMode(), CompareMode::Stacked);
        QTest::keyClick(&canvas, Qt::Key_M);
        QCOMPARE(canvas.compareMode(), CompareMode::Difference);
        QTest::keyClick(&canvas, Qt::Key_M);
        QCOMPARE(canvas.compareMode(), CompareMode::Off);
        QTest::keyClick(&canvas, Qt::Key_Q);
        QVERIFY(canvas.isMaskShown());
        QTest::keyClick(&canvas, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(canvas.transform().zoom(), 2.0);
        QTest::keyClick(&canvas, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(canvas.transform().isFitted());
    }

    void anyWayToCompareIsOneChoiceAway()
    {
        Window shown;
        shown.paint();
        const auto menus = shown.window.findChildren<QMenu*>();
        const auto entry = [&](const QString& text) -> QAction* {
            for (const QMenu* menu : menus) {
                for (QAction* action : menu->actions()) {
                    if (action->text() == text) {
                        return action;
                    }
                }
            }
            return nullptr;
        };

        entry(QStringLiteral("Difference"))->trigger();
        QCOMPARE(shown.canvas().compareMode(), CompareMode::Difference);
        QTest::keyClick(&shown.canvas(), Qt::Key_M);

        QVERIFY(entry(QStringLiteral("Result alone"))->isChecked());
        QVERIFY(!entry(QStringLiteral("Difference"))->isChecked());
    }

    void undoAndRedoByKey()
    {
        Window shown;
        shown.paint();
        const auto& state = shown.window.portrait().document().state();

        QTest::keyClick(&shown.canvas(), Qt::Key_V, Qt::ShiftModifier);
        QVERIFY(state.mask.inverted);
        QTest::keyClick(&shown.canvas(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!state.mask.inverted);
        QTest::keyClick(&shown.canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(state.mask.inverted);
    }

    void escapeStops()
    {
        Window shown;
        shown.paint();
        shown.engine->fullMilliseconds = 20000;
        QTest::keyClick(&shown.canvas(), Qt::Key_V, Qt::ShiftModifier);
        QTest::qWait(ui::PortraitController::kFullAfter + 200);
        QVERIFY(shown.window.portrait().controller().isBusy());

        QTest::keyClick(&shown.canvas(), Qt::Key_Escape);

        QVERIFY(!shown.window.portrait().controller().isBusy());
        QTRY_COMPARE(shown.engine->cancelled.load(), 1);
    }

    void theOriginalIsShownWhileBackslashIsHeld()
    {
        Window shown;
        shown.paint();
        const auto color = [&] {
            return shown.canvas().grab().toImage().pixelColor(shown.canvas().rect().center());
        };
        const QColor painted = color();

        QTest::keyPress(shown.window.windowHandle(), Qt::Key_Backslash);
        QCOMPARE(color(), QColor(Qt::blue));
        QTest::keyRelease(shown.window.windowHandle(), Qt::Key_Backslash);

        QCOMPARE(color(), painted);
        QVERIFY(painted != QColor(Qt::blue));
    }

    void tabOnTheCanvasHidesThePanels()
    {
        Window shown;
        shown.canvas().setFocus();
        const int before = shown.canvas().width();

        QTest::keyClick(&shown.canvas(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QVERIFY(shown.canvas().width() > before);
        QTest::keyClick(&shown.canvas(), Qt::Key_Tab);
        QCoreApplication::processEvents();

        QCOMPARE(shown.canvas().width(), before);
    }

    void helpListsEveryKeyOnce()
    {
        Window shown;

        QTest::keyClick(&shown.canvas(), Qt::Key_F1);

        auto* map = shown.window.findChild<ui::KeyMapDialog*>();
        QVERIFY(map != nullptr);
        QVERIFY(map->isVisible());
        map->close();
    }

    void noTwoCommandsShareAKey()
    {
        Window shown;
        QStringList keys;
        for (const QAction* action : shown.window.actions()) {
            for (const QKeySequence& key : action->shortcuts()) {
                keys << key.toString();
            }
        }

        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        QVERIFY(keys.size() > 15);
    }

    void closingAsksNothingWhenNothingIsAtStake()
    {
        Window shown;
        shown.paint();

        QVERIFY(shown.window.close());
    }

    void closingWhileAnExportRunsAsksOnce()
    {
        Window shown;
        shown.paint();
        shown.beginLongExport();

        QVERIFY(!shown.window.close());
        shown.answer(QMessageBox::RejectRole);
        QVERIFY(shown.window.isVisible());
        QTRY_VERIFY(shown.window.findChild<QMessageBox*>() == nullptr);

        QVERIFY(!shown.window.close());
        QVERIFY(!shown.window.close());
        QCOMPARE(shown.window.findChildren<QMessageBox*>().size(), 1);
        shown.answer(QMessageBox::AcceptRole);
        QVERIFY(!shown.window.isVisible());
    }

    void goingAwayWhileBusyIsQuick()
    {
        QElapsedTimer clock;
        {
            Window shown;
            shown.paint();
            shown.beginLongExport();
            QTest::qWait(50);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 1000);
    }

    void ownKeysReplaceTheUsualOnes()
    {
        const PictureFolder folder;
        {
            QSettings settings(folder.nameOf("settings.ini"), QSettings::IniFormat);
            settings.setValue(QStringLiteral("keys/compare"), QStringLiteral("F9"));
        }
        ui::Session session(folder.path() / "settings.ini");
        QWidget window;
        ui::Commands commands(session, window);

        const QAction* action
            = commands.add({.id = QStringLiteral("compare"), .keys = {Qt::Key_M}}, [] {});

        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F9));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
