#include "tests/ui/portrait/portrait_session.h"

#include <QSignalSpy>
#include <QTest>

using ui::ImportReport;
using ui::ImportTarget;
using ui::PortraitController;

/// What the controller tells besides pictures: imports, errors, progress.
class PortraitControllerReportsTest final : public QObject {
    Q_OBJECT

private slots:
    void importsAreAnsweredInOrderAndTellWhatFailed()
    {
        PortraitSession session;
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
        PortraitSession session;
        session.engine->fullMilliseconds = 400;
        session.show(0.5);
        QTRY_COMPARE(session.engine->count("preview"), 1);
        QTest::qWait(PortraitController::kFullAfter + 100);

        session.controller.importPictures(ImportTarget::Styles, {session.folder.text("bad.png")});

        QTRY_VERIFY(session.controller.finished());
    }

    void aMissingSegmenterIsToldOnce()
    {
        PortraitSession session;
        const QSignalSpy noticed(&session.controller, &PortraitController::noticed);
        session.engine->failToSegment = true;
        session.show(0.5);
        QTRY_VERIFY(session.controller.finished());
        session.show(0.6);
        QTRY_VERIFY(session.controller.finished());

        QCOMPARE(noticed.count(), 1);
    }

    void anErrorIsToldAndTheNextChangeWorks()
    {
        PortraitSession session;
        session.engine->failToRender = true;
        session.show(0.5);
        QTRY_VERIFY(!session.failures.isEmpty());
        QCOMPARE(session.failures.front(),
                 QStringLiteral("The weights are missing: put them into models/."));

        session.engine->failToRender = false;
        session.show(0.6);

        QTRY_VERIFY(session.controller.finished());
    }

    void progressTellsHowFarAndHowLong()
    {
        PortraitSession session;
        session.engine->fullMilliseconds = 500;
        bool told = false;
        connect(&session.controller, &PortraitController::activityChanged, &session.controller,
                [&](const ui::Activity& activity) { told |= activity.secondsLeft.has_value(); });

        session.show(0.5);

        QTRY_VERIFY(session.controller.finished());
        QVERIFY(told);
        QTRY_VERIFY(!session.controller.isBusy());
    }
};

QTEST_MAIN(PortraitControllerReportsTest)
#include "portrait_controller_reports_test.moc"
