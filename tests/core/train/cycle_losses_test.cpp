#include "core/train/cycle_losses.h"

#include <QTest>

using namespace core::train;

/// Expected values were worked out by hand.
class CycleLossesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiscriminatorWantsOneForRealAndZeroForMade()
    {
        const auto ofReal = torch::tensor({0.5, 1.0}); // (0.25 + 0) / 2
        const auto ofMade = torch::tensor({0.5, 1.0}); // (0.25 + 1) / 2

        QCOMPARE(discriminatorLoss(ofReal, ofMade).item<float>(), 0.125F + 0.625F);
        QCOMPARE(discriminatorLoss(torch::ones(3), torch::zeros(3)).item<float>(), 0.0F);
    }

    void aGeneratorWantsOne()
    {
        QCOMPARE(deceptionLoss(torch::tensor({0.0, 0.5})).item<float>(), 0.625F);
        QCOMPARE(deceptionLoss(torch::ones(2)).item<float>(), 0.0F);
    }

    void theCycleLossIsTheMeanAbsoluteDifference()
    {
        const auto pictures = torch::zeros({1, 3, 1, 2});
        const auto back = torch::tensor({0.0, 0.6, -0.6, 0.0, 0.0, 0.0}).view({1, 3, 1, 2});

        QCOMPARE(cycleLoss(pictures, back).item<float>(), 0.2F);
    }

    void accuracyCountsBothSides()
    {
        const auto value = accuracy(torch::tensor({0.9, 0.2}), torch::tensor({0.1, 0.2, 0.3, 0.8}));

        QCOMPARE(value.item<float>(), (0.5F + 0.75F) / 2);
    }
};

QTEST_GUILESS_MAIN(CycleLossesTest)
#include "cycle_losses_test.moc"
