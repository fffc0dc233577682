#include "core/dataset/brightness_limits.h"

#include <QTest>

#include <vector>

using namespace core::dataset;

class BrightnessLimitsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePapersLimitsAreTheDefaults()
    {
        const BrightnessLimits limits;

        QCOMPARE(limits.groupOf(0.39), Group::Night);
        QCOMPARE(limits.groupOf(0.4), Group::Unsure);
        QCOMPARE(limits.groupOf(0.6), Group::Unsure);
        QCOMPARE(limits.groupOf(0.61), Group::Day);
    }

    void fittedLimitsMeetWhereNothingOverlaps()
    {
        const std::vector<LabelledBrightness> labelled{
            {0.1, false}, {0.2, false}, {0.5, true}, {0.7, true}};

        const auto limits = fittedLimits(labelled, 1.0);

        QVERIFY(limits.has_value());
        QCOMPARE(limits->nightBelow, 0.35);
        QCOMPARE(limits->dayAbove, 0.35);
    }

    void fittedLimitsLeaveTheOverlapOut()
    {
        std::vector<LabelledBrightness> labelled;
        for (int step = 0; step < 100; ++step) {
            const double brightness = step / 100.0;
            labelled.push_back({brightness, step >= 40 && (step >= 60 || step % 2 == 0)});
        }

        const auto limits = fittedLimits(labelled, 0.95);

        QVERIFY(limits.has_value());
        QVERIFY(limits->nightBelow > 0.4 && limits->nightBelow < 0.47);
        QVERIFY(limits->dayAbove > 0.53 && limits->dayAbove < 0.6);
    }

    void withoutBothKindsNothingIsFitted()
    {
        const std::vector<LabelledBrightness> days{{0.5, true}, {0.6, true}};

        QVERIFY(!fittedLimits(days).has_value());
        QVERIFY(!fittedLimits({}).has_value());
    }

    void otsuFindsTheGaps()
    {
        std::vector<double> values;
        for (int step = 0; step < 10; ++step) {
            values.insert(values.end(), {0.1 + 0.01 * step, 0.45 + 0.01 * step, 0.8 + 0.01 * step});
        }

        const auto limits = otsuLimits(values);

        QVERIFY(limits.has_value());
        QVERIFY(limits->nightBelow > 0.19 && limits->nightBelow < 0.45);
        QVERIFY(limits->dayAbove > 0.54 && limits->dayAbove < 0.8);
        QVERIFY(!otsuLimits(std::vector<double>{0.5, 0.5, 0.2}).has_value());
    }

    void wordsComeBack()
    {
        for (const auto group : {Group::Night, Group::Unsure, Group::Day}) {
            QCOMPARE(groupFrom(wordFor(group)), std::optional(group));
        }
        QVERIFY(!groupFrom("dusk").has_value());
    }
};

QTEST_GUILESS_MAIN(BrightnessLimitsTest)
#include "brightness_limits_test.moc"
