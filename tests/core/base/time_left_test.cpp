#include "core/base/time_left.h"

#include <QTest>

#include <chrono>

using core::durationText;
using core::TimeLeft;
using std::chrono::seconds;

namespace {

constexpr TimeLeft::Clock::time_point kStart{};

} // namespace

class TimeLeftTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeSomethingWasDone()
    {
        TimeLeft left;

        QVERIFY(!left.update(0, 10, kStart));
        QVERIFY(!left.update(0, 10, kStart + seconds(5)));
    }

    void anUnknownTotalHasNoEnd()
    {
        TimeLeft left;
        left.update(0, 0, kStart);

        QVERIFY(!left.update(3, 0, kStart + seconds(5)));
    }

    void aSteadySpeedIsExtrapolated()
    {
        TimeLeft left;
        left.update(0, 10, kStart);
        left.update(2, 10, kStart + seconds(4));

        QCOMPARE(left.update(4, 10, kStart + seconds(8))->count(), 12.0);
        QCOMPARE(left.update(10, 10, kStart + seconds(20))->count(), 0.0);
    }

    void aChangedSpeedIsFollowed()
    {
        TimeLeft left;
        for (int second = 0; second <= 100; ++second) {
            left.update(second, 10'000, kStart + seconds(second));
        }
        std::optional<TimeLeft::Seconds> estimate;
        for (int second = 101; second <= 140; ++second) {
            const auto done = 100 + (second - 100) * 10;
            estimate = left.update(done, 10'000, kStart + seconds(second));
        }

        QCOMPARE(estimate->count(), (10'000 - 500) / 10.0);
    }

    void stepsSlowerThanTheWindowAreStillJudged()
    {
        TimeLeft left;
        for (int step = 0; step < 20; ++step) {
            left.update(step, 30, kStart + seconds(60 * step));
        }

        QCOMPARE(left.update(20, 30, kStart + seconds(60 * 20))->count(), 600.0);
    }

    void goingBackBeginsANewOperation()
    {
        TimeLeft left;
        left.update(0, 10, kStart);
        left.update(9, 10, kStart + seconds(1));

        QVERIFY(!left.update(0, 10, kStart + seconds(2)));
        QCOMPARE(left.update(1, 10, kStart + seconds(4))->count(), 18.0);
    }

    void durationsReadAsSpoken_data()
    {
        QTest::addColumn<double>("duration");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative") << -3.0 << "0 s";
        QTest::newRow("part of a second") << 0.2 << "1 s";
        QTest::newRow("seconds") << 59.0 << "59 s";
        QTest::newRow("minutes") << 200.0 << "3 min 20 s";
        QTest::newRow("hours") << 7500.0 << "2 h 5 min";
    }

    void durationsReadAsSpoken()
    {
        QFETCH(const double, duration);
        QFETCH(const QString, text);

        QCOMPARE(QString::fromStdString(durationText(TimeLeft::Seconds(duration))), text);
    }
};

QTEST_GUILESS_MAIN(TimeLeftTest)
#include "time_left_test.moc"
