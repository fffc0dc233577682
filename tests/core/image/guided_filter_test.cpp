#include "core/image/guided_filter.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <stdexcept>

using core::Image;
using core::Mask;
using core::refinedEdges;
using tests::largestDifference;
using tests::randomImage;
using tests::randomMask;

namespace {

/// Red left of `edge`, teal right of it.
Image twoColors(int width, int height, int edge)
{
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto pixel = image.at(x, y);
            pixel[0] = x < edge ? 0.8F : 0.2F;
            pixel[1] = x < edge ? 0.2F : 0.6F;
            pixel[2] = x < edge ? 0.2F : 0.6F;
        }
    }
    return image;
}

Mask rightOf(int width, int height, int edge)
{
    Mask mask(width, height);
    for (int y = 0; y < height; ++y) {
        std::fill_n(&mask.at(edge, y), width - edge, 1.0F);
    }
    return mask;
}

} // namespace

class GuidedFilterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgeMovesToThatOfThePicture_data()
    {
        QTest::addColumn<int>("radius");
        QTest::newRow("exact") << 7;
        QTest::newRow("reduced") << 24;
    }

    void edgeMovesToThatOfThePicture()
    {
        QFETCH(const int, radius);
        const auto guide = twoColors(240, 120, 120);
        const auto blurred = core::feathered(rightOf(240, 120, 120), 2);

        const auto actual = refinedEdges(blurred, guide, radius, 1e-4);

        QVERIFY(blurred.at(118, 60) > 0.2F);
        QVERIFY(actual.at(118, 60) < 0.12F);
        QVERIFY(actual.at(121, 60) > 0.88F);
        QVERIFY(actual.at(10, 60) < 0.001F);
        QVERIFY(actual.at(230, 60) > 0.999F);
    }

    void flatGuideOnlySmooths()
    {
        Image guide(60, 60);
        std::ranges::fill(guide.pixels(), 0.5F);

        const auto actual = refinedEdges(rightOf(60, 60, 30), guide, 5, 1e-3);

        QVERIFY(std::abs(actual.at(29, 30) + actual.at(30, 30) - 1.0F) < 0.01F);
        QVERIFY(actual.at(29, 30) > 0.3F);
        QVERIFY(actual.at(10, 30) < 0.001F);
    }

    void uniformMaskStaysUniform()
    {
        const auto guide = randomImage(50, 40, 1);

        const auto actual = refinedEdges(Mask(50, 40, 0.4F), guide, 6, 1e-4);

        QVERIFY(largestDifference(actual.values(), Mask(50, 40, 0.4F).values()) < 1e-3F);
    }

    void resultStaysInRangeForAnySize()
    {
        for (const int side : {1, 2, 7, 33}) {
            const auto actual
                = refinedEdges(randomMask(side, 5, 1), randomImage(side, 5, 2), 30, 1e-6);

            QCOMPARE(actual.width(), side);
            for (const float value : actual.values()) {
                QVERIFY(value >= 0 && value <= 1);
            }
        }
    }

    void radiusBelowOneLeavesTheMask()
    {
        const auto mask = randomMask(9, 9, 3);

        const auto actual = refinedEdges(mask, randomImage(9, 9, 4), 0, 1e-3);

        QCOMPARE(largestDifference(actual.values(), mask.values()), 0.0F);
    }

    void refusesAGuideOfAnotherSize()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 refinedEdges(Mask(4, 4), Image(5, 4), 2, 1e-3));
    }
};

QTEST_GUILESS_MAIN(GuidedFilterTest)
#include "guided_filter_test.moc"
