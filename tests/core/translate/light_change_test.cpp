#include "core/translate/light_change.h"

#include <QTest>

using core::translate::LightChange;
using core::translate::steadied;

namespace {

LightChange changeOf(float value, std::size_t pixels = 2)
{
    return {.matrices = {.count = 12, .values = std::vector<float>(12 * pixels, value)}};
}

} // namespace

class LightChangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leansTowardsItsNeighbours()
    {
        const auto before = changeOf(1);
        const auto after = changeOf(3);

        QCOMPARE(steadied(&before, changeOf(2), &after).matrices.values.front(), 2.0F);
        QCOMPARE(steadied(&before, changeOf(5), &after).matrices.values.back(), 3.5F);
    }

    void whatIsMissingDoesNotPull()
    {
        const auto before = changeOf(1);
        const auto other = changeOf(9, 3); // of another size

        QCOMPARE(steadied(nullptr, changeOf(2), nullptr).matrices.values.front(), 2.0F);
        QCOMPARE(steadied(&before, changeOf(2), nullptr).matrices.values.front(), 1.75F);
        QCOMPARE(steadied(nullptr, changeOf(2), &other).matrices.values.front(), 2.0F);
    }

    void takesAwayWhatFlickers()
    {
        const auto low = changeOf(-1);
        const auto high = changeOf(1);
        const auto atHigh = steadied(&low, high, &low).matrices.values.front();
        const auto atLow = steadied(&high, low, &high).matrices.values.front();

        QCOMPARE(atHigh, 0.0F);
        QCOMPARE(atLow, 0.0F);
    }
};

QTEST_APPLESS_MAIN(LightChangeTest)
#include "light_change_test.moc"
