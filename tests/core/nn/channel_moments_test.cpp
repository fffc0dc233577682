#include "core/nn/channel_moments.h"

#include <QTest>

using core::nn::ChannelMoments;
using core::nn::MapRows;
using core::nn::mapRowsOf;

namespace {

torch::Tensor inChannelsLast(const torch::Tensor& map)
{
    return map.contiguous(torch::MemoryFormat::ChannelsLast);
}

float largestDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a - b).abs().max().item<float>();
}

} // namespace

class ChannelMomentsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTheDefinition()
    {
        torch::manual_seed(1);
        const auto scale = torch::tensor({0.01F, 1.0F, 300.0F}).view({1, 3, 1, 1});
        const auto map = inChannelsLast((torch::rand({1, 3, 37, 53}) + 5) * scale);
        const auto [variance, mean] = torch::var_mean(map.to(torch::kDouble), {2, 3},
                                                      /*unbiased=*/true, /*keepdim=*/true);

        const auto stats = ChannelMoments(mapRowsOf(map)).stats();

        QVERIFY(largestDifference(stats.mean / mean, torch::ones({1})) < 1e-6F);
        const auto deviation = torch::sqrt(variance + 1e-5);
        QVERIFY(largestDifference(stats.deviation / deviation, torch::ones({1})) < 1e-5F);
    }

    void partsJoinToTheWhole()
    {
        torch::manual_seed(2);
        const auto map = inChannelsLast(torch::rand({1, 16, 20, 30}) * torch::arange(1, 31));
        const auto whole = ChannelMoments(mapRowsOf(map)).stats();

        ChannelMoments joined(mapRowsOf(map).only({.first = 0, .last = 3}));
        joined.join(ChannelMoments(mapRowsOf(map).only({.first = 3, .last = 11})));
        joined.join(ChannelMoments(mapRowsOf(map).only({.first = 11, .last = 20})));

        QVERIFY(largestDifference(joined.stats().mean / whole.mean, torch::ones({1})) < 1e-6F);
        QVERIFY(largestDifference(joined.stats().deviation / whole.deviation, torch::ones({1}))
                < 1e-6F);
    }

    void anEvenChannelHasNoVariance()
    {
        const auto map = inChannelsLast(torch::full({1, 16, 40, 50}, 1234.567F));

        const auto stats = ChannelMoments(mapRowsOf(map)).stats();

        QVERIFY(largestDifference(stats.deviation, torch::full({1}, std::sqrt(1e-5F))) < 1e-6F);
    }

    void onePositionHasNoVariance()
    {
        const auto stats
            = ChannelMoments(mapRowsOf(inChannelsLast(torch::ones({1, 16, 1, 1})))).stats();

        QVERIFY(largestDifference(stats.mean, torch::ones({1})) < 1e-6F);
        QVERIFY(largestDifference(stats.deviation, torch::full({1}, std::sqrt(1e-5F))) < 1e-6F);
    }
};

QTEST_GUILESS_MAIN(ChannelMomentsTest)
#include "channel_moments_test.moc"
