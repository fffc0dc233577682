#include "core/nn/padding.h"

#include <QTest>

using core::nn::cropped;
using core::nn::padded;
using core::nn::paddedSide;

class PaddingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidesBecomeMultiplesOf16AndAtLeast32()
    {
        QCOMPARE(paddedSide(1), std::int64_t{32});
        QCOMPARE(paddedSide(32), std::int64_t{32});
        QCOMPARE(paddedSide(33), std::int64_t{48});
        QCOMPARE(paddedSide(1080), std::int64_t{1088});
    }

    void aFittingPictureIsNotCopied()
    {
        const auto picture = torch::rand({1, 3, 48, 64});

        QCOMPARE(padded(picture).data_ptr(), picture.data_ptr());
    }

    void bordersAreReflectedWithoutRepeatingTheEdge()
    {
        const auto ramp
            = torch::arange(30, torch::kFloat).view({1, 1, 1, 30}).expand({1, 1, 32, 30});

        const auto row = padded(ramp)[0][0][0];

        QCOMPARE(row[29].item<float>(), 29.0F);
        QCOMPARE(row[30].item<float>(), 28.0F);
        QCOMPARE(row[31].item<float>(), 27.0F);
    }

    void shortSidesAreReflectedToAndFro()
    {
        const auto ramp = torch::arange(3, torch::kFloat).view({1, 1, 1, 3}).expand({1, 1, 32, 3});

        const auto row = padded(ramp)[0][0][0];

        QVERIFY(torch::equal(row.narrow(0, 0, 8),
                             torch::tensor({0.0F, 1.0F, 2.0F, 1.0F, 0.0F, 1.0F, 2.0F, 1.0F})));
    }

    void aSinglePixelFillsAll()
    {
        const auto pixel = torch::full({1, 3, 1, 1}, 0.7F);

        const auto result = padded(pixel);

        QCOMPARE(result.sizes(), (torch::IntArrayRef{1, 3, 32, 32}));
        QVERIFY(torch::equal(result, torch::full({1, 3, 32, 32}, 0.7F)));
    }

    void croppingUndoesPadding()
    {
        const auto picture = torch::rand({1, 3, 17, 45});

        QVERIFY(torch::equal(cropped(padded(picture), 17, 45), picture));
    }
};

QTEST_GUILESS_MAIN(PaddingTest)
#include "padding_test.moc"
