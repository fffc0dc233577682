#include "tests/ui/portrait/film_window.h"
#include "ui/shot/time_code.h"

#include <QSignalSpy>

class ShotWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void aPhotographHasNoFrames()
    {
        FilmWindow film;
        film.window.paint();

        QVERIFY(film.panel().isHidden());
        QVERIFY(!film.window.state().shot);
    }

    void aDroppedVideoShowsItsFirstFrame()
    {
        FilmWindow film;

        film.openClip();

        QCOMPARE(film.choice().frame, 1);
        QCOMPARE(film.choice().range, (core::video::FrameRange{1, 24}));
        QVERIFY(film.panel().isVisible());
        QCOMPARE(film.shownFrame(), 1);
        QCOMPARE(film.window.state().styles.size(), std::size_t{1});
    }

    void aPressOnTheStripGoesToThatFrame()
    {
        FilmWindow film;
        film.openClip();

        film.pressStrip(17);

        QTRY_COMPARE(film.shownFrame(), 17);
        QTRY_VERIFY(film.window.workspace.controller().finished());
        QCOMPARE(film.choice().frame, 17);
        QCOMPARE(film.strip().value(), 17);
    }

    void scrubbingEndsOnTheLastFrameAndPaintsItOnly()
    {
        FilmWindow film;
        film.openClip();
        const int before = film.engine->count("full");

        film.scrub(2, 23, 1);

        QTRY_VERIFY(film.window.workspace.controller().finished());
        QCOMPARE(film.shownFrame(), 23);
        QCOMPARE(film.engine->count("full"), before + 1);
    }

    void stepsStopAtTheEnds()
    {
        FilmWindow film;
        film.openClip();

        film.shot().goTo(film.shot().shownFrame() - 10);
        QCOMPARE(film.choice().frame, 1);
        film.shot().goTo(film.shot().shownFrame() + 10);
        QCOMPARE(film.choice().frame, 11);
        film.shot().goTo(99);
        QCOMPARE(film.choice().frame, 24);
    }

    void inAndOutPointsAreDraggedAndUndone()
    {
        FilmWindow film;
        film.openClip();
        const int paintings = film.engine->count("full") + film.engine->count("preview");

        film.dragHandle(true, 5);
        film.dragHandle(false, 20);
        QCOMPARE(film.choice().range, (core::video::FrameRange{5, 20}));
        film.shot().goTo(9);
        auto& history = film.window.workspace.document().history();
        history.undo();
        QCOMPARE(film.choice().range, (core::video::FrameRange{5, 24}));
        history.undo();
        QCOMPARE(film.choice().range, (core::video::FrameRange{1, 24}));
        history.redo();

        QCOMPARE(film.choice().range, (core::video::FrameRange{5, 24}));
        QCOMPARE(film.choice().frame, 9); // the playhead is not undone
        QTRY_VERIFY(film.window.workspace.controller().finished());
        QCOMPARE(film.engine->count("full") + film.engine->count("preview"),
                 paintings + 2); // small and full for the frame gone to, none for the points
    }

    void anInPointBehindTheOutPointMovesIt()
    {
        FilmWindow film;
        film.openClip();
        film.shot().setOutPoint(8);

        film.shot().setInPoint(12);

        QCOMPARE(film.choice().range, (core::video::FrameRange{12, 24}));
    }

    void theLookStaysAndAnUndoneSliderLeavesTheFrame()
    {
        FilmWindow film;
        film.openClip();
        film.window.drag("Background: structure", 10, 50);
        const double structure = film.window.state().settings.background.structure;

        film.shot().goTo(7);
        QCOMPARE(film.window.state().settings.background.structure, structure);
        film.window.workspace.document().history().undo();

        QVERIFY(film.window.state().settings.background.structure != structure);
        QCOMPARE(film.choice().frame, 7);
    }

    void aMaskMadeByHandStaysWithItsFrame()
    {
        FilmWindow film;
        film.openClip();
        auto& document = film.window.workspace.document();
        film.shot().goTo(3);
        film.paintMask();
        QVERIFY2(film.window.message().contains(QStringLiteral("belongs to this frame")),
                 qPrintable(film.window.message()));
        const auto painted = film.window.state().painted;

        film.shot().goTo(4);
        QVERIFY(!film.window.state().painted);
        film.shot().goTo(3);
        QCOMPARE(film.window.state().painted, painted);
        film.shot().goTo(20);
        document.history().undo();

        QCOMPARE(film.choice().frame, 3); // where the stroke was
        QVERIFY(!film.window.state().painted);
        QVERIFY(film.choice().otherMasks.empty());
    }

    void everyFrameHasItsOwnFoundMask()
    {
        FilmWindow film;
        film.openClip();
        QSignalSpy masks(&film.window.workspace.controller(), &ui::PortraitController::maskShown);

        film.shot().goTo(12);

        QTRY_COMPARE(masks.size(), 1);
    }

    void timeCodesAreThoseOfEditors()
    {
        QCOMPARE(ui::timeCode(0, {25, 1}), QStringLiteral("00:00:00:00"));
        QCOMPARE(ui::timeCode(25 * 3723 + 7, {25, 1}), QStringLiteral("01:02:03:07"));
        QCOMPARE(ui::timeCode(24, {24000, 1001}), QStringLiteral("00:00:01:00"));
        QCOMPARE(ui::timeCode(5, {0, 1}), QString());
    }
};

QTEST_MAIN(ShotWindowTest)
#include "shot_window_test.moc"
