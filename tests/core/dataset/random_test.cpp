#include "core/dataset/random.h"

#include <QTest>

#include <set>

using core::dataset::Random;

class RandomTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameStartGivesTheSameNumbers()
    {
        Random first(7, Random::Purpose::View, 3);
        Random second(7, Random::Purpose::View, 3);

        for (int draw = 0; draw < 10; ++draw) {
            QCOMPARE(first.next(), second.next());
        }
    }

    void seedPurposeAndIndexEachGiveOtherNumbers()
    {
        const std::set<std::uint64_t> firsts{Random(1, Random::Purpose::View, 1).next(),
                                             Random(2, Random::Purpose::View, 1).next(),
                                             Random(1, Random::Purpose::Colour, 1).next(),
                                             Random(1, Random::Purpose::View, 2).next()};

        QCOMPARE(firsts.size(), 4U);
    }

    void uniformNumbersFillTheirRangeEvenly()
    {
        Random random(1, Random::Purpose::View, 0);
        double sum = 0;
        double squares = 0;
        constexpr int kDraws = 20'000;

        for (int draw = 0; draw < kDraws; ++draw) {
            const double value = random.uniform(-1, 1);
            QVERIFY(value >= -1 && value < 1);
            sum += value;
            squares += value * value;
        }

        QVERIFY(std::abs(sum / kDraws) < 0.02);
        QVERIFY(std::abs(squares / kDraws - 1.0 / 3) < 0.01);
    }

    void firstNumbersOfNeighbouringIndicesAreIndependent()
    {
        double product = 0;
        constexpr int kDraws = 20'000;

        for (std::uint64_t index = 0; index < kDraws; ++index) {
            product += (Random(1, Random::Purpose::View, index).uniform() - 0.5)
                * (Random(1, Random::Purpose::View, index + 1).uniform() - 0.5);
        }

        QVERIFY(std::abs(product / kDraws) < 0.003);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
