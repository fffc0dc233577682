#include "core/nn/feature_stats.h"

#include <QTest>

using core::nn::adaptiveInstanceNorm;
using core::nn::featureStats;
using core::nn::normalized;

class FeatureStatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void varianceIsUnbiased()
    {
        const auto stats = featureStats(torch::tensor({1.0F, 3.0F}).view({1, 1, 1, 2}));

        QCOMPARE(stats.mean.item<float>(), 2.0F);
        QVERIFY(std::abs(stats.deviation.item<float>() - std::sqrt(2.0F + 1e-5F)) < 1e-6F);
    }

    void aSinglePositionHasNoVariance()
    {
        const auto stats = featureStats(torch::full({1, 2, 1, 1}, 5.0));

        QVERIFY(torch::allclose(stats.deviation, torch::full({1, 2, 1, 1}, std::sqrt(1e-5))));
    }

    void normalizedHasMeanZeroAndDeviationOne()
    {
        torch::manual_seed(1);
        const auto result = normalized(torch::randn({2, 3, 8, 8}) * 4 + 7);

        const auto stats = featureStats(result);
        QVERIFY(torch::allclose(stats.mean, torch::zeros({2, 3, 1, 1}), 0, 1e-5));
        QVERIFY(torch::allclose(stats.deviation, torch::ones({2, 3, 1, 1}), 1e-4));
    }

    void adaptiveInstanceNormTakesTheStylesStatistics()
    {
        torch::manual_seed(2);
        const auto style = featureStats(torch::rand({1, 3, 6, 6}) * 9);

        const auto result = featureStats(adaptiveInstanceNorm(torch::rand({1, 3, 8, 8}), style));

        QVERIFY(torch::allclose(result.mean, style.mean, 1e-4, 1e-4));
        QVERIFY(torch::allclose(result.deviation, style.deviation, 1e-3, 1e-3));
    }

    void otherDimensionsAndChannelsAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(c10::Error, featureStats(torch::rand({3, 4, 4})));
        QVERIFY_THROWS_EXCEPTION(c10::Error,
                                 adaptiveInstanceNorm(torch::rand({1, 2, 4, 4}),
                                                      featureStats(torch::rand({1, 3, 4, 4}))));
    }
};

QTEST_GUILESS_MAIN(FeatureStatsTest)
#include "feature_stats_test.moc"
