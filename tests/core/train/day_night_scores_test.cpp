#include "core/train/day_night_scores.h"

#include <QTest>

using namespace core::train;

class DayNightScoresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brightnessIsEquation7()
    {
        auto rgb = torch::zeros({2, 3, 4, 4});
        rgb[0].fill_(0.5);
        rgb[1][1].fill_(1.0); // green

        const auto values = brightness(rgb);

        QVERIFY(std::abs(values[0].item<double>() - 0.5) < 1e-6);
        QVERIFY(std::abs(values[1].item<double>() - std::sqrt(0.587)) < 1e-6);
    }

    void edgesThatStayAreKept()
    {
        torch::manual_seed(1);
        const auto before = torch::rand({2, 3, 16, 16});

        QVERIFY(std::abs(edgesKept(before, before) - 1) < 1e-5);
        QVERIFY(std::abs(edgesKept(before, 0.2 * before + 0.1) - 1) < 1e-5); // darker
        QVERIFY(edgesKept(before, torch::rand({2, 3, 16, 16})) < 0.3);
        QVERIFY(std::isfinite(edgesKept(before, torch::zeros_like(before))));
    }

    void aPixelIsLitByItsLargestChannel()
    {
        auto rgb = torch::zeros({1, 3, 2, 2});
        rgb[0][2][0][1] = 0.61;
        rgb[0][0][1][0] = 0.6;

        QCOMPARE(shareOfLitPixels(rgb), 0.25);
    }
};

QTEST_GUILESS_MAIN(DayNightScoresTest)
#include "day_night_scores_test.moc"
