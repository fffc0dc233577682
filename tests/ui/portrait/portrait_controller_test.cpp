#include "tests/ui/portrait/portrait_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using core::stylize::Stage;
using ui::ContentReport;
using ui::PortraitController;
using ui::PortraitState;
using ui::RenderQuality;
using ui::RenderReport;

class PortraitControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void aChangeGivesAPreviewAndThenTheFullPicture()
    {
        PortraitSession session;

        session.show(0.5);

        QTRY_VERIFY(session.controller.finished());
        QCOMPARE(session.engine->renders(),
                 (std::vector<std::string>{"preview 0.50", "full 0.50"}));
        QCOMPARE(session.reports.front().quality, RenderQuality::Preview);
        QCOMPARE(session.reports.front().layer->size(), QSize(160, 120));
    }

    void whileAGestureLastsOnlyPreviewsArePainted()
    {
        PortraitSession session;
        session.engine->previewMilliseconds = 10;
        session.controller.setGestureActive(true);
        for (int step = 0; step < 30; ++step) {
            session.show(0.5 + 0.01 * step);
            QTest::qWait(10);
        }
        QCOMPARE(session.engine->count("full"), 0);
        QVERIFY(session.engine->count("preview") > 3);

        session.controller.setGestureActive(false);

        QTRY_VERIFY(session.controller.finished());
        QCOMPARE(session.engine->renders().back(), std::string("full 0.79"));
        QCOMPARE(session.engine->count("full"), 1);
    }

    void aSteadyDragShowsPreviewsThoughEachTakesLongerThanAStep()
    {
        PortraitSession session;
        session.show(0.2);
        QTRY_VERIFY(session.controller.finished());
        session.engine->previewMilliseconds = 60;
        session.reports.clear();
        session.controller.setGestureActive(true);

        for (int step = 0; step < 40; ++step) {
            session.show(0.5 + 0.01 * step);
            QTest::qWait(10);
        }

        QVERIFY(session.reports.size() >= 3);
    }

    void resultsOnlyEverBecomeNewer()
    {
        PortraitSession session;
        session.engine->previewMilliseconds = 5;
        session.engine->fullMilliseconds = 20;
        for (int step = 0; step < 25; ++step) {
            session.show(0.5 + 0.01 * step);
            QTest::qWait(step % 5 == 0 ? 200 : 7);
        }
        QTRY_VERIFY(session.controller.finished());

        for (std::size_t at = 1; at < session.reports.size(); ++at) {
            const RenderReport& before = session.reports[at - 1];
            const RenderReport& after = session.reports[at];
            QVERIFY(after.generation > before.generation
                    || (after.generation == before.generation
                        && before.quality == RenderQuality::Preview));
        }
    }

    void aNewChangeStopsTheFullPictureThatIsBeingPainted()
    {
        PortraitSession session;
        session.engine->fullMilliseconds = 3000;
        session.show(0.5);
        QTRY_COMPARE(session.engine->count("preview"), 1);
        QTest::qWait(PortraitController::kFullAfter + 100);
        QElapsedTimer clock;
        clock.start();

        session.show(0.7);

        QTRY_COMPARE(session.engine->count("preview"), 2);
        QVERIFY(clock.elapsed() < 1000);
        QCOMPARE(session.engine->cancelled.load(), 1);
    }

    void stopKeepsWhatThereWas()
    {
        PortraitSession session;
        session.show(0.5);
        QTRY_VERIFY(session.controller.finished());
        session.engine->fullMilliseconds = 3000;
        session.show(0.7);
        QTRY_COMPARE(session.engine->count("preview"), 2);
        QTest::qWait(PortraitController::kFullAfter + 100);
        const std::size_t shown = session.reports.size();

        session.controller.stop();

        QTRY_COMPARE(session.engine->cancelled.load(), 1);
        QVERIFY(!session.controller.isBusy());
        QTest::qWait(50);
        QCOMPARE(session.reports.size(), shown);
        QVERIFY(session.failures.isEmpty());
    }

    void canPaintAgainAfterStop()
    {
        PortraitSession session;
        session.show(0.5);
        session.controller.stop();

        session.controller.renderNow();

        QTRY_VERIFY(session.controller.finished());
    }

    void withoutAStyleThePhotographIsShownAndNothingPainted()
    {
        PortraitSession session;
        const QSignalSpy shown(&session.controller, &PortraitController::contentShown);
        const QSignalSpy masked(&session.controller, &PortraitController::maskShown);
        session.state.styles.clear();

        session.controller.setState(session.state);

        QTRY_COMPARE(masked.count(), 1);
        QCOMPARE(shown.count(), 1);
        QTest::qWait(PortraitController::kFullAfter + 50);
        QVERIFY(session.engine->renders().empty());
    }

    void smallPicturesNeedNoPreview()
    {
        PortraitSession session;
        session.engine->preview = 500;

        session.show(0.5);

        QTRY_VERIFY(session.controller.finished());
        QTest::qWait(PortraitController::kFullAfter + 100);
        QCOMPARE(session.engine->renders(), (std::vector<std::string>{"preview 0.50"}));
    }

    void anotherPhotographDropsWhatTheOldOneStillGives()
    {
        PortraitSession session;
        session.engine->previewMilliseconds = 100;
        session.show(0.5);
        QTest::qWait(60);
        session.state.content = session.folder.picture("other.png", {200, 100});

        session.controller.setState(session.state);

        QTRY_VERIFY(session.controller.finished());
        for (const RenderReport& report : session.reports) {
            QCOMPARE(report.layer->size(), QSize(200, 100));
        }
    }

    void paintsTheStageThatIsLookedAt()
    {
        PortraitSession session;
        session.show(0.5);
        QTRY_VERIFY(session.controller.finished());

        session.controller.setStage(Stage::Mask);

        QTRY_COMPARE(session.reports.back().stage, Stage::Mask);
        QTRY_VERIFY(session.hasFull());
        QCOMPARE(session.reports.back().layer->full().pixel(159, 60), qRgb(255, 255, 255));
        QCOMPARE(session.reports.back().layer->full().pixel(1, 60), qRgb(0, 0, 0));
    }

    void allStagesGetTheirThumbnails()
    {
        PortraitSession session;
        const QSignalSpy thumbnails(&session.controller,
                                    &PortraitController::stageThumbnailChanged);

        session.show(0.5);

        QTRY_COMPARE(thumbnails.count(), 7);
    }

    void destructionWhileBusyStopsTheWork()
    {
        QElapsedTimer clock;
        {
            PortraitSession session;
            session.engine->previewMilliseconds = 10000;
            session.show(0.5);
            QTest::qWait(50);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 1000);
    }
};

QTEST_MAIN(PortraitControllerTest)
#include "portrait_controller_test.moc"
