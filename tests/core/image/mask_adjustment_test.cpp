#include "core/image/mask_adjustment.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using core::adjusted;
using core::Mask;

namespace {

/// A person of 8 x 8 amidst 24 x 24.
Mask square()
{
    Mask mask(24, 24);
    for (int y = 8; y < 16; ++y) {
        for (int x = 8; x < 16; ++x) {
            mask.at(x, y) = 1;
        }
    }
    return mask;
}

float sumOf(const Mask& mask)
{
    const auto values = mask.values();
    return std::accumulate(values.begin(), values.end(), 0.0F);
}

} // namespace

class MaskAdjustmentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedChangesNothing()
    {
        const Mask mask = square();

        const Mask same = adjusted(mask, {});

        QVERIFY(std::ranges::equal(same.values(), mask.values()));
    }

    void growingIsByPixelsOfThePicture()
    {
        const Mask whole = adjusted(square(), {.grow = 4});
        const Mask half = adjusted(square(), {.grow = 4}, 0.5);

        QCOMPARE(whole.at(4, 12), 1.0F);
        QCOMPARE(half.at(4, 12), 0.0F);
        QCOMPARE(half.at(6, 12), 1.0F);
        QVERIFY(sumOf(adjusted(square(), {.grow = -2})) < sumOf(square()));
    }

    void featheringSoftensTheGrownEdge()
    {
        const Mask soft = adjusted(square(), {.grow = 2, .feather = 2});

        QVERIFY(soft.at(6, 12) > 0.2F && soft.at(6, 12) < 0.8F);
    }

    void invertingComesLast()
    {
        const Mask inverted = adjusted(square(), {.grow = 4, .inverted = true});

        QCOMPARE(inverted.at(4, 12), 0.0F); // grown, so no longer background
        QCOMPARE(inverted.at(0, 0), 1.0F);
    }
};

QTEST_GUILESS_MAIN(MaskAdjustmentTest)
#include "mask_adjustment_test.moc"
