#include "tests/core/io/clip.h"
#include "tests/ui/portrait/film_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/portrait/shot_export_job.h"
#include "ui/portrait/shot_tools.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/key_map_dialog.h"
#include "ui/settings/session.h"
#include "ui/widgets/bare_slider.h"
#include "ui/widgets/parameter_slider.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

namespace {

/// The whole window with a clip of 24 frames in it.
class Window final {
public:
    explicit Window(const PictureFolder& folder)
        : engine(std::make_shared<FilmEngine>())
        , session(folder.path() / "settings.ini")
        , clip(folder.path() / "clip.mkv")
        , window({.engine = engine, .jobs = jobs, .session = session, .bundled = {}})
    {
        if (!std::filesystem::exists(clip)) { // Matroska files never come out the same twice
            tests::ClipWriter(clip, {.width = 160, .height = 120, .times = tests::evenTimes(24)});
        }
        window.show();
        QApplication::setActiveWindow(&window);
        window.portrait().open({clip, folder.picture("sea.png")});
        [&] { QTRY_VERIFY(window.portrait().controller().finished()); }();
    }

    const ui::ShotChoice& choice() { return *window.portrait().document().state().shot; }
    ui::Canvas& canvas() { return window.portrait().canvas(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }

    void exportTo(const std::filesystem::path& folder)
    {
        jobs.add(QStringLiteral("Export"),
                 ui::makeShotExport(engine,
                                    {.state = window.portrait().document().state(),
                                     .target = {.content = clip,
                                                .frames = choice().range,
                                                .output = folder / "a.####.png"}}));
    }

    QToolButton* button(const char* name)
    {
        for (auto* found : window.findChildren<QToolButton*>()) {
            if (found->accessibleName() == QLatin1String(name)) {
                return found;
            }
        }
        return nullptr;
    }

    std::shared_ptr<FilmEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    std::filesystem::path clip;
    ui::MainWindow window;
};

qsizetype count(const std::filesystem::path& folder)
{
    return QDir(QString::fromStdString(folder.string()))
        .entryList({QStringLiteral("*.png")})
        .size();
}

} // namespace

class ShotKeysTest final : public QObject {
    Q_OBJECT

private slots:
    void keysStepAndSetPoints()
    {
        const PictureFolder folder;
        Window shown(folder);

        shown.press(Qt::Key_Right);
        QCOMPARE(shown.choice().frame, 2);
        shown.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.choice().frame, 12);
        shown.press(Qt::Key_I);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.choice().frame, 24);
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_O);
        QCOMPARE(shown.choice().range, (core::video::FrameRange{12, 23}));
        shown.press(Qt::Key_I, Qt::ShiftModifier);
        QCOMPARE(shown.choice().frame, 12);
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.choice().frame, 1);
        shown.press(Qt::Key_X, Qt::AltModifier);
        QCOMPARE(shown.choice().range, (core::video::FrameRange{1, 24}));
        shown.press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(shown.choice().range, (core::video::FrameRange{12, 23}));
    }

    void jklPlayBackStopAndOn()
    {
        const PictureFolder folder;
        Window shown(folder);
        const auto& player = shown.window.portrait().shot().player();

        shown.press(Qt::Key_L);
        QTRY_VERIFY(player.frame() >= 5);
        QTest::keyPress(&shown.canvas(), Qt::Key_Space); // pans, as ever
        QTest::keyRelease(&shown.canvas(), Qt::Key_Space);
        QCOMPARE(player.speed(), 1);
        shown.press(Qt::Key_I); // the frame in sight, not the one that playing began with
        QTRY_COMPARE(player.speed(), 0);
        QVERIFY(shown.choice().range.first >= 5);
        QVERIFY(shown.choice().frame >= shown.choice().range.first);
        shown.press(Qt::Key_J);
        QTRY_COMPARE(shown.choice().frame, 1);
        shown.press(Qt::Key_L);
        shown.press(Qt::Key_L);
        QCOMPARE(player.speed(), 2);
        shown.press(Qt::Key_K);

        QCOMPARE(player.speed(), 0);
    }

    void arrowsOfAFocusedSliderStayWithIt()
    {
        const PictureFolder folder;
        Window shown(folder);
        auto* slider
            = shown.window.findChild<ui::ParameterSlider*>(QStringLiteral("Background: structure"))
                  ->findChild<ui::BareSlider*>();
        const double before
            = shown.window.portrait().document().state().settings.background.structure;
        slider->setFocus();

        QTest::keyClick(slider, Qt::Key_Right);

        QCOMPARE(shown.choice().frame, 1);
        QVERIFY(shown.window.portrait().document().state().settings.background.structure > before);
    }

    void buttonsDoTheSameAndHaveNames()
    {
        const PictureFolder folder;
        Window shown(folder);

        for (const char* name : {"Last frame", "One frame back", "Out point: export up to here"}) {
            QVERIFY2(shown.button(name) != nullptr, name);
            shown.button(name)->click();
        }

        QCOMPARE(shown.choice().frame, 23);
        QCOMPARE(shown.choice().range, (core::video::FrameRange{1, 23}));
    }

    void withoutAVideoTheKeysDoNothing()
    {
        const PictureFolder folder;
        Window shown(folder);
        QVERIFY(shown.button("Last frame")->isEnabled());

        shown.window.portrait().document().reset({.content = folder.picture("face.png")});

        QVERIFY(!shown.button("Last frame")->isEnabled());
        shown.press(Qt::Key_Right);
        QVERIFY(!shown.window.portrait().document().state().shot);
    }

    void closingWhileExportingKeepsWhatIsFinished()
    {
        const PictureFolder folder;
        QElapsedTimer clock;
        {
            Window shown(folder);
            shown.engine->frameMilliseconds = 50;
            shown.exportTo(folder.path() / "out");
            QTRY_VERIFY(count(folder.path() / "out") >= 3);
            QVERIFY(!shown.window.close());
            auto* question = shown.window.findChild<QMessageBox*>();
            QVERIFY(question->informativeText().contains(QStringLiteral("goes on with the next")));
            for (QAbstractButton* button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::AcceptRole) {
                    button->click();
                    break;
                }
            }
            QVERIFY(!shown.window.isVisible());
            clock.start();
        }
        QVERIFY(clock.elapsed() < 1000);
        const auto kept = count(folder.path() / "out");
        QVERIFY(kept >= 3 && kept < 24);

        Window again(folder);
        again.exportTo(folder.path() / "out");
        QTRY_COMPARE(again.jobs.row(0).state, ui::JobState::Done);

        QCOMPARE(count(folder.path() / "out"), 24);
        QVERIFY2(
            again.jobs.row(0).message.contains(QStringLiteral("%1 kept from before").arg(kept)),
            qPrintable(again.jobs.row(0).message));
    }

    void theMapOfKeysShowsThemAllAtOnce()
    {
        const PictureFolder folder;
        Window shown(folder);

        shown.press(Qt::Key_F1);

        auto* map = shown.window.findChild<ui::KeyMapDialog*>();
        QVERIFY2(map->sizeHint().width() <= 1280 && map->sizeHint().height() <= 800,
                 qPrintable(QStringLiteral("%1 x %2")
                                .arg(map->sizeHint().width())
                                .arg(map->sizeHint().height())));
        const auto* inside = map->findChild<QScrollArea*>()->widget();
        map->resize(1280, 800);
        QCoreApplication::processEvents();
        QCOMPARE(inside->visibleRegion().boundingRect().size(), inside->size());
        QVERIFY(map->findChild<QWidget*>(QStringLiteral("inPoint")) != nullptr);
    }

    void theStripLeavesTheCanvasHalfOfTheWindow()
    {
        const PictureFolder folder;
        Window shown(folder);
        shown.window.resize(1280, 800);
        QCoreApplication::processEvents();

        const QSize canvas = shown.canvas().size();

        QVERIFY2(canvas.width() * canvas.height() >= 0.5 * 1280 * 800,
                 qPrintable(QStringLiteral("%1 x %2").arg(canvas.width()).arg(canvas.height())));
    }
};

QTEST_MAIN(ShotKeysTest)
#include "shot_keys_test.moc"
