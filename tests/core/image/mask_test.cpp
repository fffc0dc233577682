#include "core/image/mask.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <numeric>
#include <rapidcheck.h>
#include <stdexcept>

using core::combined;
using core::feathered;
using core::inverted;
using core::Mask;
using core::MaskCombination;
using tests::largestDifference;
using tests::randomMask;

namespace {

Mask anyMask()
{
    return randomMask(17, 13, *rc::gen::arbitrary<unsigned>());
}

/// The share of a step edge that a Gaussian lets through at a signed distance from it.
double smoothStep(double distance, double deviation)
{
    return 0.5 * (1 + std::erf(distance / (deviation * std::sqrt(2.0))));
}

} // namespace

class MaskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newMaskIsUniform()
    {
        const Mask mask(3, 2, 0.25F);

        QCOMPARE(mask.values().size(), std::size_t{6});
        QCOMPARE(mask.at(2, 1), 0.25F);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Mask(0, 1));
    }

    void invertedTwiceIsTheSame()
    {
        QVERIFY(rc::check("inverted twice is the same", [] {
            const auto mask = anyMask();

            const auto actual = inverted(inverted(mask));

            RC_ASSERT(largestDifference(actual.values(), mask.values()) < 1e-7F);
        }));
    }

    void combinationsFollowTheLawsOfSets()
    {
        QVERIFY(rc::check("sets", [] {
            const auto a = anyMask();
            const auto b = anyMask();
            const auto same = [](const Mask& x, const Mask& y) {
                return largestDifference(x.values(), y.values()) < 1e-6F;
            };

            const auto either = combined(a, b, MaskCombination::Add);
            const auto both = combined(a, b, MaskCombination::Intersect);
            const auto without = combined(a, b, MaskCombination::Subtract);

            RC_ASSERT(same(either, combined(b, a, MaskCombination::Add)));
            RC_ASSERT(same(both, combined(b, a, MaskCombination::Intersect)));
            RC_ASSERT(same(combined(a, either, MaskCombination::Intersect), a));
            RC_ASSERT(same(combined(a, both, MaskCombination::Add), a));
            RC_ASSERT(same(without, combined(a, inverted(b), MaskCombination::Intersect)));
            RC_ASSERT(same(inverted(either),
                           combined(inverted(a), inverted(b), MaskCombination::Intersect)));
        }));
    }

    void combinationIsThePixelwiseFormula()
    {
        const Mask a(1, 1, 0.75F);
        const Mask b(1, 1, 0.5F);

        QCOMPARE(combined(a, b, MaskCombination::Add).at(0, 0), 0.75F);
        QCOMPARE(combined(a, b, MaskCombination::Subtract).at(0, 0), 0.5F);
        QCOMPARE(combined(a, b, MaskCombination::Intersect).at(0, 0), 0.5F);
    }

    void masksOfDifferentSizesAreNotCombined()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 combined(Mask(2, 2), Mask(2, 3), MaskCombination::Add));
    }

    void zeroFeatherLeavesTheMask()
    {
        const auto mask = randomMask(9, 7, 1);

        QCOMPARE(largestDifference(feathered(mask, 0).values(), mask.values()), 0.0F);
    }

    void featheredEdgeIsAGaussianStep_data()
    {
        QTest::addColumn<double>("radius");
        for (const double radius : {2.0, 5.0, 11.9, 12.1, 40.0}) {
            QTest::addRow("radius %g", radius) << radius;
        }
    }

    void featheredEdgeIsAGaussianStep()
    {
        QFETCH(const double, radius);
        Mask mask(600, 40);
        for (int y = 0; y < 40; ++y) {
            std::fill_n(&mask.at(300, y), 300, 1.0F);
        }

        const auto actual = feathered(mask, radius);

        for (int x = 0; x < 600; ++x) {
            const auto expected = static_cast<float>(smoothStep(x + 0.5 - 300, radius));
            QVERIFY(std::abs(actual.at(x, 20) - expected) < 0.004F);
        }
    }

    void selectionCutByTheBorderStaysSelectedThere()
    {
        for (const double radius : {3.0, 30.0}) {
            const auto actual = feathered(Mask(50, 50, 1.0F), radius);

            QVERIFY(std::ranges::min(actual.values()) > 0.9999F);
        }
    }

    void featherKeepsTheArea()
    {
        const auto mask = tests::disc(200, 100, 100, 40);
        const double before = std::reduce(mask.values().begin(), mask.values().end(), 0.0);

        for (const double radius : {4.0, 16.0}) {
            const auto actual = feathered(mask, radius);

            const double after = std::reduce(actual.values().begin(), actual.values().end(), 0.0);
            QVERIFY(std::abs(after / before - 1) < 0.003);
        }
    }
};

QTEST_GUILESS_MAIN(MaskTest)
#include "mask_test.moc"
