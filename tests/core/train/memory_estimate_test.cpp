#include "core/train/memory_estimate.h"

#include <QTest>

#include <cmath>

using core::train::expectedMemory;
using core::train::TrainingOptions;

namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;

/// A run whose peak was measured, less the 244 MiB that the program has without one.
struct Measured {
    const char* name;
    TrainingOptions options;
    double mebibytes;
};

TrainingOptions shaped(TrainingOptions options, std::int64_t batch, int crop, double width)
{
    options.batchSize = batch;
    options.cropSize = crop;
    options.width = width;
    return options;
}

std::vector<Measured> measured()
{
    const TrainingOptions dayNight{.recipe = core::train::DayNightOptions()};
    const TrainingOptions segnet{.recipe = core::train::SegnetOptions()};
    const TrainingOptions sanet{.recipe = core::train::SanetOptions()};
    const TrainingOptions distil{.recipe = core::train::DistilOptions()};
    return {{"day-night, hours", shaped(dayNight, 2, 128, 1), 1950},
            {"day-night", shaped(dayNight, 1, 256, 0.25), 1812},
            {"day-night", shaped(dayNight, 4, 256, 0.25), 2608},
            {"day-night", shaped(dayNight, 1, 256, 1), 4755},
            {"segnet, hours", shaped(segnet, 4, 192, 0.25), 1236},
            {"segnet", shaped(segnet, 1, 256, 1), 1465},
            {"sanet", shaped(sanet, 1, 128, 0.25), 2838},
            {"sanet", shaped(sanet, 4, 128, 0.25), 3206},
            {"sanet", shaped(sanet, 2, 256, 0.25), 10756},
            {"distil", shaped(distil, 4, 128, 0.25), 399},
            {"distil", shaped(distil, 2, 256, 0.25), 1043},
            {"distil", shaped(distil, 2, 128, 0.5), 499}};
}

} // namespace

class MemoryEstimateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNearWhatRunsWereMeasuredToTake()
    {
        for (const Measured& run : measured()) {
            const double ratio
                = static_cast<double>(expectedMemory(run.options)) / kMebibyte / run.mebibytes;
            QVERIFY2(ratio > 0.85 && ratio < 1.6,
                     qPrintable(QStringLiteral("%1: %2").arg(run.name).arg(ratio)));
        }
    }

    void growsWithAllThatIsSeenAtOnce()
    {
        const TrainingOptions base{.recipe = core::train::SanetOptions()};
        const auto usual = expectedMemory(shaped(base, 2, 128, 0.25));

        QVERIFY(expectedMemory(shaped(base, 4, 128, 0.25)) > usual);
        QVERIFY(expectedMemory(shaped(base, 2, 256, 0.25)) > usual);
        QVERIFY(expectedMemory(shaped(base, 2, 128, 0.5)) > usual);
    }
};

QTEST_APPLESS_MAIN(MemoryEstimateTest)
#include "memory_estimate_test.moc"
