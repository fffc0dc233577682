#include "core/nn/torch.h"
#include "core/train/mask_scores.h"

#include <QTest>

using namespace core::train;

namespace {

/// A mask of 100 x 100 pixels with a filled rectangle.
torch::Tensor rectangle(std::int64_t left, std::int64_t top, std::int64_t width,
                        std::int64_t height)
{
    auto mask = torch::zeros({1, 1, 100, 100});
    mask.narrow(2, top, height).narrow(3, left, width).fill_(1);
    return mask;
}

bool near(double value, double wanted)
{
    return std::abs(value - wanted) < 1e-9;
}

} // namespace

class MaskScoresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalMasksScoreOne()
    {
        const auto mask = rectangle(20, 30, 40, 50);

        QVERIFY(near(intersectionOverUnion(mask, mask), 1));
        QVERIFY(near(boundaryScore(mask, mask), 1));
    }

    void iouIsTheSharedShare()
    {
        const auto left = rectangle(0, 0, 20, 10);
        const auto right = rectangle(10, 0, 20, 10); // 100 shared of 300

        QVERIFY(near(intersectionOverUnion(left, right), 1.0 / 3));
    }

    void outlinesWithinTheToleranceAgree()
    {
        const auto mask = rectangle(20, 20, 40, 40);

        QVERIFY(near(boundaryScore(rectangle(21, 20, 40, 40), mask), 1)); // tolerance: one pixel
        QVERIFY(boundaryScore(rectangle(23, 20, 40, 40), mask) < 0.6);
        QVERIFY(near(boundaryScore(rectangle(70, 70, 20, 20), mask), 0));
    }

    void missedPartsOfTheOutlineCostRecall()
    {
        const auto wanted = torch::maximum(rectangle(10, 10, 20, 20), rectangle(60, 60, 20, 20));

        // precision 1, recall 1/2
        QVERIFY(near(boundaryScore(rectangle(10, 10, 20, 20), wanted), 2.0 / 3));
    }

    void emptyMasksAgreeWithEmptyOnesOnly()
    {
        const auto empty = torch::zeros({1, 1, 100, 100});

        QVERIFY(near(intersectionOverUnion(empty, empty), 1));
        QVERIFY(near(boundaryScore(empty, empty), 1));
        QVERIFY(near(boundaryScore(rectangle(20, 20, 40, 40), empty), 0));
    }

    void meanIsOverPictures()
    {
        MeanScore mean;
        QCOMPARE(mean.value(), 0.0);

        mean.add(0.5);
        mean.add(1.0);

        QCOMPARE(mean.value(), 0.75);
    }
};

QTEST_APPLESS_MAIN(MaskScoresTest)
#include "mask_scores_test.moc"
