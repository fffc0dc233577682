#include "ui/shot/frame_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace {

constexpr core::video::FrameRange kWhole{.first = 101, .last = 300};

/// A strip of 200 frames on a screen.
class Strip final {
public:
    Strip()
    {
        strip.resize(816, 58); // cells of four pixels
        strip.setShot(kWhole, {160, 90}, [](std::int64_t) { return QImage(); });
        strip.setFrame(101);
        strip.show();
    }

    QPoint at(std::int64_t frame) const { return strip.cellOf(frame).center().toPoint(); }

    ui::FrameStrip strip;
};

std::int64_t lastOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? 0 : spy.last().front().value<std::int64_t>();
}

} // namespace

class FrameStripTest final : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceIsAFrame()
    {
        const Strip shown;

        for (const std::int64_t frame : {101, 102, 150, 299, 300}) {
            QCOMPARE(shown.strip.frameAt(shown.strip.cellOf(frame).center().x()), frame);
        }
        QCOMPARE(shown.strip.frameAt(-50), 101);
        QCOMPARE(shown.strip.frameAt(5000), 300);
    }

    void draggingAsksForTheFramesOnTheWay()
    {
        Strip shown;
        const QSignalSpy wanted(&shown.strip, &ui::FrameStrip::frameWanted);
        const QSignalSpy began(&shown.strip, &ui::FrameStrip::scrubBegan);
        const QSignalSpy ended(&shown.strip, &ui::FrameStrip::scrubEnded);

        QTest::mousePress(&shown.strip, Qt::LeftButton, {}, shown.at(110));
        QTest::mouseMove(&shown.strip, shown.at(120));
        QTest::mouseRelease(&shown.strip, Qt::LeftButton, {}, shown.at(120));

        QCOMPARE(wanted.size(), 2);
        QCOMPARE(lastOf(wanted), 120);
        QCOMPARE(began.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    void handlesStopAtEachOther()
    {
        Strip shown;
        shown.strip.setInOut({150, 200});
        const QSignalSpy in(&shown.strip, &ui::FrameStrip::inPointWanted);
        const QSignalSpy frames(&shown.strip, &ui::FrameStrip::frameWanted);

        QTest::mousePress(&shown.strip, Qt::LeftButton, {},
                          shown.strip.handleOf(true).center().toPoint());
        QTest::mouseMove(&shown.strip, {shown.at(170).x(), 52});
        const auto inside = lastOf(in);
        QTest::mouseMove(&shown.strip, {shown.at(250).x(), 52});
        QTest::mouseRelease(&shown.strip, Qt::LeftButton, {}, {shown.at(250).x(), 52});

        QVERIFY(std::abs(inside - 170) <= 2);
        QCOMPARE(lastOf(in), 200);
        QVERIFY(frames.isEmpty());
    }

    void aGrabbedHandleDoesNotJump()
    {
        Strip shown;
        shown.strip.setInOut({150, 200});
        const QSignalSpy in(&shown.strip, &ui::FrameStrip::inPointWanted);
        const QSignalSpy out(&shown.strip, &ui::FrameStrip::outPointWanted);
        for (const bool isIn : {true, false}) {
            const QPoint handle = shown.strip.handleOf(isIn).center().toPoint();
            QTest::mousePress(&shown.strip, Qt::LeftButton, {}, handle);
            QTest::mouseMove(&shown.strip, handle);
            QTest::mouseRelease(&shown.strip, Qt::LeftButton, {}, handle);
        }

        QVERIFY(in.isEmpty() || lastOf(in) == 150);
        QVERIFY(out.isEmpty() || lastOf(out) == 200);
    }

    void keysAndWheelStep()
    {
        Strip shown;
        const QSignalSpy wanted(&shown.strip, &ui::FrameStrip::frameWanted);

        QTest::keyClick(&shown.strip, Qt::Key_Right);
        QCOMPARE(lastOf(wanted), 102);
        shown.strip.setFrame(150);
        QCOMPARE(wanted.size(), 1); // showing asks for nothing
        QWheelEvent down({100, 20}, shown.strip.mapToGlobal(QPointF(100, 20)), {}, {0, -120},
                         Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&shown.strip, &down);

        QCOMPARE(lastOf(wanted), 151);
    }

    void asManyThumbnailsAsThereIsPlaceFor()
    {
        Strip shown;
        QSignalSpy wanted(&shown.strip, &ui::FrameStrip::thumbnailsWanted);

        shown.strip.resize(416, 58);
        QTRY_VERIFY(!wanted.isEmpty());

        const auto frames = wanted.last().front().value<std::vector<std::int64_t>>();
        QCOMPARE(frames.size(), std::size_t{5}); // 400 pixels, 80 each
        QVERIFY(std::ranges::is_sorted(frames));
        QVERIFY(frames.front() > 101 && frames.back() <= 300);
    }

    void itIsASliderToScreenReaders()
    {
        const Strip shown;

        QVERIFY(!shown.strip.accessibleName().isEmpty());
        QCOMPARE(shown.strip.minimum(), 101);
        QCOMPARE(shown.strip.maximum(), 300);
    }
};

QTEST_MAIN(FrameStripTest)
#include "frame_strip_test.moc"
