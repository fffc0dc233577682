#include "ui/plots/curve_series.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

ui::CurveSeries noise(std::size_t count)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    ui::CurveSeries series;
    for (std::size_t index = 0; index < count; ++index) {
        series.append(normal(random));
    }
    return series;
}

/// What envelope() promises, looked up value by value.
bool keepsEveryExtreme(const ui::CurveSeries& series, std::size_t first, std::size_t last,
                       int columns)
{
    const auto kept = series.envelope(first, last, columns);
    const auto count = last - first;
    const auto parts = static_cast<std::size_t>(columns);
    for (std::size_t part = 0; part < parts; ++part) {
        const auto begin = first + part * count / parts;
        const auto end = first + (part + 1) * count / parts;
        double least = std::numeric_limits<double>::infinity();
        double keptLeast = least;
        double most = -least;
        double keptMost = most;
        for (auto index = begin; index < end; ++index) {
            least = std::min(least, series.value(index));
            most = std::max(most, series.value(index));
        }
        for (const auto index : kept) {
            if (index >= begin && index < end) {
                keptLeast = std::min(keptLeast, series.value(index));
                keptMost = std::max(keptMost, series.value(index));
            }
        }
        if (least != keptLeast || most != keptMost) {
            return false;
        }
    }
    return true;
}

} // namespace

class CurveSeriesTest final : public QObject {
    Q_OBJECT

private slots:
    void fewValuesAreAllDrawn()
    {
        const auto series = noise(100);

        const auto indices = series.envelope(0, 100, 50);

        QCOMPARE(indices.size(), std::size_t(100));
        QVERIFY(std::ranges::is_sorted(indices));
    }

    void theLeastAndMostOfEachColumnAreKept()
    {
        const auto series = noise(10'007);

        QVERIFY(keepsEveryExtreme(series, 0, 10'007, 100));
        QVERIFY(keepsEveryExtreme(series, 13, 9'999, 77));
        QVERIFY(keepsEveryExtreme(series, 4'096, 8'192, 64));
        QVERIFY(series.envelope(0, 10'007, 100).size() <= 200);
        QVERIFY(std::ranges::is_sorted(series.envelope(13, 9'999, 77)));
    }

    void oneSpikeInAMillionIsSeen()
    {
        ui::CurveSeries series;
        for (int index = 0; index < 1'000'000; ++index) {
            series.append(index == 654'321 ? 9.0 : 1.0);
        }

        const auto indices = series.envelope(0, series.size(), 800);

        QVERIFY(std::ranges::count(indices, std::size_t(654'321)) == 1);
    }

    void whatIsNotThereIsLeftOut()
    {
        ui::CurveSeries series;
        for (int index = 0; index < 1000; ++index) {
            series.append(index % 3 == 0 ? index : kNothing);
        }

        for (const auto index : series.envelope(0, 1000, 20)) {
            QVERIFY(!std::isnan(series.value(index)));
        }
        QCOMPARE(series.mean(3, 3), 3.0);
        QCOMPARE(series.mean(4, 3), 3.0);
        QVERIFY(std::isnan(series.mean(4, 1)));
    }

    void theMeanIsThatOfTheValuesAround()
    {
        ui::CurveSeries series;
        for (const double value : {1.0, 2.0, 3.0, 4.0, 10.0}) {
            series.append(value);
        }

        QCOMPARE(series.mean(2, 3), 3.0);
        QCOMPARE(series.mean(0, 3), 1.5);
        QCOMPARE(series.mean(4, 5), 17.0 / 3);
        QCOMPARE(series.mean(2, 1), 3.0);
    }

    void aSeriesThatWasCutGrowsOnAsIfNothingHadBeen()
    {
        auto cut = noise(5000);
        cut.truncate(777);
        for (int index = 777; index < 6000; ++index) {
            cut.append(index % 91);
        }

        QCOMPARE(cut.size(), std::size_t(6000));
        QVERIFY(keepsEveryExtreme(cut, 0, 6000, 60));
        QCOMPARE(cut.mean(5000, 1), double(5000 % 91));
    }

    void aMillionValuesAreAskedForInMicroseconds()
    {
        const auto series = noise(1'000'000);
        QElapsedTimer clock;
        clock.start();

        const auto indices = series.envelope(1, 999'999, 1000);

        qInfo("envelope of a million values: %.2f ms",
              static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QVERIFY(indices.size() > 1900);
        QVERIFY(clock.elapsed() < 30);
    }
};

QTEST_GUILESS_MAIN(CurveSeriesTest)
#include "curve_series_test.moc"
