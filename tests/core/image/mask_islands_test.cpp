#include "core/image/mask_islands.h"
#include "tests/core/image/patterns.h"

#include <QTest>

using core::Mask;
using core::withoutIslands;
using tests::disc;
using tests::largestDifference;

namespace {

Mask together(const Mask& a, const Mask& b)
{
    return core::combined(a, b, core::MaskCombination::Add);
}

} // namespace

class MaskIslandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallPieceGoesAndLargeOneStays()
    {
        const auto person = disc(100, 40, 40, 25);

        const auto actual = withoutIslands(together(person, disc(100, 90, 90, 4)));

        QCOMPARE(largestDifference(actual.values(), person.values()), 0.0F);
    }

    void softSkirtOfAnIslandGoesWithIt()
    {
        const auto person = core::feathered(disc(200, 70, 70, 40), 3);
        const auto island = core::feathered(disc(200, 180, 180, 6), 3);

        const auto actual = withoutIslands(together(person, island));

        QCOMPARE(actual.at(180, 180), 0.0F);
        QCOMPARE(actual.at(170, 180), 0.0F);
        QVERIFY(largestDifference(actual.values(), person.values()) < 1e-6F);
    }

    void comparableSecondPersonStays()
    {
        const auto two = together(disc(100, 25, 50, 20), disc(100, 75, 50, 15));

        QCOMPARE(largestDifference(withoutIslands(two).values(), two.values()), 0.0F);
    }

    void paleSmudgeGoesWhateverItsSize()
    {
        auto smudge = disc(100, 70, 70, 25);
        for (auto& value : smudge.values()) {
            value *= 0.4F;
        }
        const auto person = disc(100, 20, 20, 10);

        const auto actual = withoutIslands(together(person, smudge));

        QCOMPARE(largestDifference(actual.values(), person.values()), 0.0F);
    }

    void maskWithoutFirmPieceStays()
    {
        const Mask faint(20, 20, 0.3F);
        const Mask nothing(20, 20);

        QCOMPARE(largestDifference(withoutIslands(faint).values(), faint.values()), 0.0F);
        QCOMPARE(largestDifference(withoutIslands(nothing).values(), nothing.values()), 0.0F);
    }

    void holesStay()
    {
        const auto ring = core::combined(disc(100, 50, 50, 40), disc(100, 50, 50, 10),
                                         core::MaskCombination::Subtract);

        QCOMPARE(largestDifference(withoutIslands(ring).values(), ring.values()), 0.0F);
    }
};

QTEST_GUILESS_MAIN(MaskIslandsTest)
#include "mask_islands_test.moc"
