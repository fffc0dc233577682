#include "core/dataset/colour_jitter.h"

#include <QTest>

#include <vector>

using core::dataset::ColourJitter;
using core::dataset::jitterColours;
using core::dataset::Random;

class ColourJitterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noReachChangesNothing()
    {
        std::vector<float> rgb{0.1F, 0.5F, 0.9F, 0.3F, 0.2F, 0.4F};
        const auto before = rgb;
        Random random(1, Random::Purpose::Colour, 0);

        jitterColours(rgb, {.gain = 0, .cast = 0, .contrast = 0, .saturation = 0, .grey = 0},
                      random);

        for (std::size_t value = 0; value < rgb.size(); ++value) {
            QVERIFY(std::abs(rgb[value] - before[value]) < 1e-6F);
        }
    }

    void resultStaysInRange()
    {
        for (std::uint64_t index = 0; index < 100; ++index) {
            std::vector<float> rgb{0.0F, 1.0F, 0.5F, 1.0F, 1.0F, 1.0F};
            Random random(1, Random::Purpose::Colour, index);

            jitterColours(rgb, {.gain = 0.9, .contrast = 0.9, .saturation = 0.9}, random);

            for (const float value : rgb) {
                QVERIFY(value >= 0.0F && value <= 1.0F);
            }
        }
    }

    void greyLosesAllColour()
    {
        std::vector<float> rgb{0.1F, 0.5F, 0.9F};
        Random random(1, Random::Purpose::Colour, 0);

        jitterColours(rgb, {.cast = 0, .grey = 1}, random);

        QCOMPARE(rgb[0], rgb[1]);
        QCOMPARE(rgb[1], rgb[2]);
    }

    void differentSamplesChangeDifferently()
    {
        std::vector<float> first{0.1F, 0.5F, 0.9F};
        auto second = first;
        Random firstRandom(1, Random::Purpose::Colour, 0);
        Random secondRandom(1, Random::Purpose::Colour, 1);

        jitterColours(first, {}, firstRandom);
        jitterColours(second, {}, secondRandom);

        QVERIFY(first != second);
    }
};

QTEST_GUILESS_MAIN(ColourJitterTest)
#include "colour_jitter_test.moc"
