#include "core/train/change_log.h"
#include "core/train/loss_weights.h"
#include "core/train/steering.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using core::train::lossWeights;

namespace {

core::train::TrainingOptions dayNightWith(double lambda)
{
    return {.recipe = core::train::DayNightOptions{.lambda = lambda}};
}

} // namespace

class LossWeightsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHalfOfTheCycleCountsHalfOfLambda()
    {
        const auto weights = lossWeights(dayNightWith(10));

        QCOMPARE(weights.at("cycle_day"), 5.0);
        QCOMPARE(weights.at("cycle_night"), 5.0);
        QVERIFY(!weights.contains("total"));
    }

    void aWeightThatWasMovedHadItsOldValueBefore()
    {
        const auto courses
            = lossWeights(dayNightWith(40),
                          {{.step = 100, .name = "lambda", .value = 20, .before = 10},
                           {.step = 150, .name = "rate", .value = 0.5, .before = 0.1},
                           {.step = 200, .name = "lambda", .value = 40, .before = 20}});

        const auto& cycle = courses.at("cycle_day");
        QCOMPARE(cycle.size(), 3U);
        QCOMPARE(cycle[0].step, 0);
        QCOMPARE(cycle[0].weight, 5.0);
        QCOMPARE(cycle[1].step, 100);
        QCOMPARE(cycle[1].weight, 10.0);
        QCOMPARE(cycle[2].weight, 20.0);
        QCOMPARE(courses.at("identity").size(), 1U);
    }

    void nonsenseInTheFileChangesNothing()
    {
        const auto courses
            = lossWeights(dayNightWith(10),
                          {{.step = 5, .name = "colour", .value = 1, .before = 2},
                           {.step = 6, .name = "lambda", .value = -1, .before = 1e99}});

        QCOMPARE(courses.at("cycle_day").size(), 1U);
        QCOMPARE(courses.at("cycle_day")[0].weight, 5.0);
    }

    void changesAreReadWithAndWithoutTheValueBefore()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "changes.csv";
        std::ofstream(file)
            << "step,name,value\n4,lambda,20\n8,lambda,30,20\ntorn,la\n9,lambda,x\n";

        const auto changes = core::train::readChanges(file);

        QCOMPARE(changes.size(), 2U);
        QVERIFY(std::isnan(changes[0].before));
        QCOMPARE(changes[1].before, 20.0);
    }

    void aSteeredValueIsKnownByItsName()
    {
        QCOMPARE(core::train::steeredValue(dayNightWith(7), "lambda"), 7.0);
        QVERIFY(std::isnan(core::train::steeredValue(dayNightWith(7), "lambda_1")));
    }
};

QTEST_APPLESS_MAIN(LossWeightsTest)
#include "loss_weights_test.moc"
