#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/portrait_controller.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using core::stylize::Stage;
using ui::ContentReport;
using ui::ImportReport;
using ui::ImportTarget;
using ui::PortraitController;
using ui::PortraitState;
using ui::RenderQuality;
using ui::RenderReport;

namespace {

/// A controller with a photograph and a style to show, and all that it reports.
class Session {
public:
    Session()
        : engine(std::make_shared<FakeEngine>())
        , controller(engine)
        , state{.content = folder.picture("face.png"),
                .styles = {{.file = folder.picture("sea.png")}}}
    {
        QObject::connect(&controller, &PortraitController::rendered, &controller,
                         [this](const RenderReport& report) { reports.push_back(report); });
        QObject::connect(&controller, &PortraitController::failed, &controller,
                         [this](const QString& reason) { failures << reason; });
    }

    void show(double structure)
    {
        state.settings.background.structure = structure;
        controller.setState(state);
    }

    bool hasFull() const
    {
        return !reports.empty() && reports.back().quality == RenderQuality::Full;
    }

    PictureFolder folder;
    std::vector<RenderReport> reports;
    QStringList failures;
    std::shared_ptr<FakeEngine> engine;
    PortraitController controller;
    PortraitState state;
};

} // namespace

class PortraitControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void aChangeGivesAPreviewAndThenTheFullPicture()
    {
        Session session;

        session.show(0.5);

        QTRY_VERIFY(session.controller.finished());
        QCOMPARE(session.engine->renders(),
                 (std::vector<std::string>{"preview 0.50", "full 0.50"}));
        QCOMPARE(session.reports.front().quality, RenderQuality::Preview);
        QCOMPARE(session.reports.front().layer->size(), QSize(160, 120));
    }

    void whileAGestureLastsOnlyPreviewsArePainted()
    {
        Session session;
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
        Session session;
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
        Session session;
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
        Session session;
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
        Session session;
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
        Session session;
        session.show(0.5);
        session.controller.stop();

        session.controller.renderNow();

        QTRY_VERIFY(session.controller.finished());
    }

    void anErrorIsToldAndTheNextChangeWorks()
    {
        Session session;
        session.engine->failToRender = true;
        session.show(0.5);
        QTRY_VERIFY(!session.failures.isEmpty());
        QCOMPARE(session.failures.front(),
                 QStringLiteral("The weights are missing: put them into models/."));

        session.engine->failToRender = false;
        session.show(0.6);

        QTRY_VERIFY(session.controller.finished());
    }

    void withoutAStyleThePhotographIsShownAndNothingPainted()
    {
        Session session;
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
        Session session;
        session.engine->preview = 500;

        session.show(0.5);

        QTRY_VERIFY(session.controller.finished());
        QTest::qWait(PortraitController::kFullAfter + 100);
        QCOMPARE(session.engine->renders(), (std::vector<std::string>{"preview 0.50"}));
    }

    void anotherPhotographDropsWhatTheOldOneStillGives()
    {
        Session session;
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
        Session session;
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
        Session session;
        const QSignalSpy thumbnails(&session.controller,
                                    &PortraitController::stageThumbnailChanged);

        session.show(0.5);

        QTRY_COMPARE(thumbnails.count(), 7);
    }

    void importsAreAnsweredInOrderAndTellWhatFailed()
    {
        Session session;
        std::vector<ImportReport> answers;
        connect(&session.controller, &PortraitController::imported, &session.controller,
                [&](ImportTarget, const ImportReport& report) { answers.push_back(report); });

        session.controller.importPictures(ImportTarget::Content,
                                          {session.folder.path() / "face.png"});
        session.controller.importPictures(
            ImportTarget::Styles,
            {session.folder.text("bad.png"), session.folder.path() / "sea.png"});

        QTRY_COMPARE(answers.size(), std::size_t{2});
        QCOMPARE(answers[0].pictures.size(), std::size_t{1});
        QCOMPARE(answers[1].pictures.size(), std::size_t{1});
        QCOMPARE(answers[1].problems.size(), 1);
        QVERIFY(answers[1].problems[0].contains(QStringLiteral("bad.png")));
    }

    void aFailedImportLetsThePictureBeFinished()
    {
        Session session;
        session.engine->fullMilliseconds = 400;
        session.show(0.5);
        QTRY_COMPARE(session.engine->count("preview"), 1);
        QTest::qWait(PortraitController::kFullAfter + 100);

        session.controller.importPictures(ImportTarget::Styles, {session.folder.text("bad.png")});

        QTRY_VERIFY(session.controller.finished());
    }

    void aMissingSegmenterIsToldOnce()
    {
        Session session;
        const QSignalSpy noticed(&session.controller, &PortraitController::noticed);
        session.engine->failToSegment = true;
        session.show(0.5);
        QTRY_VERIFY(session.controller.finished());
        session.show(0.6);
        QTRY_VERIFY(session.controller.finished());

        QCOMPARE(noticed.count(), 1);
    }

    void progressTellsHowFarAndHowLong()
    {
        Session session;
        session.engine->fullMilliseconds = 500;
        bool told = false;
        connect(&session.controller, &PortraitController::activityChanged, &session.controller,
                [&](const ui::Activity& activity) { told |= activity.secondsLeft.has_value(); });

        session.show(0.5);

        QTRY_VERIFY(session.controller.finished());
        QVERIFY(told);
        QTRY_VERIFY(!session.controller.isBusy());
    }

    void destructionWhileBusyStopsTheWork()
    {
        QElapsedTimer clock;
        {
            Session session;
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
