#include "core/image/mask.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <rapidcheck.h>

using core::grown;
using core::Mask;
using tests::largestDifference;
using tests::randomMask;

namespace {

/// The definition, pixel by pixel.
Mask grownSlowly(const Mask& mask, int radius)
{
    Mask result(mask.width(), mask.height());
    for (int y = 0; y < mask.height(); ++y) {
        for (int x = 0; x < mask.width(); ++x) {
            for (int v = std::max(0, y - radius); v <= std::min(mask.height() - 1, y + radius);
                 ++v) {
                for (int u = std::max(0, x - radius); u <= std::min(mask.width() - 1, x + radius);
                     ++u) {
                    const bool within = (u - x) * (u - x) + (v - y) * (v - y) <= radius * radius;
                    result.at(x, y) = std::max(result.at(x, y), within ? mask.at(u, v) : 0.0F);
                }
            }
        }
    }
    return result;
}

bool contains(const Mask& larger, const Mask& smaller)
{
    return std::equal(larger.values().begin(), larger.values().end(), smaller.values().begin(),
                      [](float a, float b) { return a >= b; });
}

Mask anyMask()
{
    return randomMask(*rc::gen::inRange(1, 40), *rc::gen::inRange(1, 40),
                      *rc::gen::arbitrary<unsigned>());
}

} // namespace

class MaskGrowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growingIsTheLargestValueWithinTheRadius()
    {
        QVERIFY(rc::check("equals the definition", [] {
            const auto mask = anyMask();
            const int radius = *rc::gen::inRange(0, 12);

            const auto actual = grown(mask, radius);

            RC_ASSERT(largestDifference(actual.values(), grownSlowly(mask, radius).values())
                      == 0.0F);
        }));
    }

    void tilesJoinWithoutASeam()
    {
        Mask mask(300, 270);
        for (int i = 0; i < 40; ++i) {
            mask.at((i * 97) % 300, (i * 61) % 270) = static_cast<float>(i + 1) / 40;
        }

        const auto actual = grown(mask, 9);

        QCOMPARE(largestDifference(actual.values(), grownSlowly(mask, 9).values()), 0.0F);
    }

    void shrinkingIsGrowingTheRest()
    {
        QVERIFY(rc::check("duality", [] {
            const auto mask = anyMask();
            const int radius = *rc::gen::inRange(1, 9);

            const auto shrunken = grown(mask, -radius);
            const auto expected = core::inverted(grown(core::inverted(mask), radius));

            RC_ASSERT(largestDifference(shrunken.values(), expected.values()) < 1e-6F);
        }));
    }

    void growingThenShrinkingContainsTheMask()
    {
        QVERIFY(rc::check("closing is extensive, opening is not", [] {
            const auto mask = anyMask();
            const int radius = *rc::gen::inRange(1, 9);

            RC_ASSERT(contains(grown(grown(mask, radius), -radius), mask));
            RC_ASSERT(contains(mask, grown(grown(mask, -radius), radius)));
        }));
    }

    void growingThenShrinkingTwiceIsOnce()
    {
        QVERIFY(rc::check("closing is idempotent", [] {
            const auto mask = anyMask();
            const int radius = *rc::gen::inRange(1, 9);

            const auto once = grown(grown(mask, radius), -radius);
            const auto twice = grown(grown(once, radius), -radius);

            RC_ASSERT(largestDifference(once.values(), twice.values()) == 0.0F);
        }));
    }

    void aLargerRadiusContainsASmallerOne()
    {
        QVERIFY(rc::check("monotonous", [] {
            const auto mask = anyMask();
            const int radius = *rc::gen::inRange(-9, 9);

            RC_ASSERT(contains(grown(mask, radius + 1), grown(mask, radius)));
        }));
    }

    void straightEdgeMovesByTheRadius()
    {
        Mask mask(100, 20);
        for (int y = 0; y < 20; ++y) {
            std::fill_n(&mask.at(50, y), 50, 1.0F);
        }

        const auto outwards = grown(mask, 20);
        const auto inwards = grown(mask, -20);

        QCOMPARE(outwards.at(30, 10), 1.0F);
        QCOMPARE(outwards.at(29, 10), 0.0F);
        QCOMPARE(inwards.at(70, 10), 1.0F);
        QCOMPARE(inwards.at(69, 10), 0.0F);
        QCOMPARE(inwards.at(99, 10), 1.0F);
    }

    void radiusBeyondThePictureFillsIt()
    {
        Mask mask(30, 20);
        mask.at(0, 0) = 0.5F;

        const auto actual = grown(mask, 1'000'000);

        QCOMPARE(std::ranges::min(actual.values()), 0.5F);
    }
};

QTEST_GUILESS_MAIN(MaskGrowTest)
#include "mask_grow_test.moc"
