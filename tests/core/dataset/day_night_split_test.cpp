#include "core/base/error.h"
#include "core/dataset/day_night_split.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace core::dataset;

namespace {

/// Hashes so different that no two pictures are alike, unless `alike` says so.
std::uint64_t hashOf(std::uint64_t number)
{
    std::uint64_t value = 0x9E3779B97F4A7C15ULL * (number + 1);
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    return value ^ (value >> 31U);
}

/// `count` pictures from black to white, named p0.png and so on.
MeasuredCollection ramp(int count)
{
    MeasuredCollection collection;
    for (int number = 0; number < count; ++number) {
        collection.pictures.push_back({.file = "p" + std::to_string(number) + ".png",
                                       .brightness = 0.8 * (number + 0.25) / (count - 0.75),
                                       .hash = hashOf(static_cast<std::uint64_t>(number))});
    }
    return collection;
}

} // namespace

class DayNightSplitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brightnessIsOfTheBrightestPicture()
    {
        const auto split = splitDayNight(ramp(101), {.testPerClass = 5});

        QCOMPARE(split.count(Group::Night), 40); // up to 0.4 of the largest
        QCOMPARE(split.count(Group::Unsure), 20);
        QCOMPARE(split.count(Group::Day), 41);
    }

    void theAbsoluteScaleTakesItAsItIs()
    {
        const auto split
            = splitDayNight(ramp(101), {.scale = BrightnessScale::Absolute, .testPerClass = 5});

        QCOMPARE(split.count(Group::Night), 50); // below 0.4 of 0.8
    }

    void exactlySoManyAreTested_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void exactlySoManyAreTested()
    {
        QFETCH(int, seed);
        const auto split = splitDayNight(
            ramp(101), {.testPerClass = 7, .seed = static_cast<std::uint64_t>(seed)});

        QCOMPARE(split.count(SplitSet::TestA), 7);
        QCOMPARE(split.count(SplitSet::TestB), 7);
        QCOMPARE(split.count(SplitSet::TrainA), 34);
        QCOMPARE(split.count(SplitSet::TrainB), 33);
    }

    void theSeedDecides()
    {
        const auto sets = [](std::uint64_t seed) {
            std::vector<SplitSet> result;
            for (const auto& picture :
                 splitDayNight(ramp(101), {.testPerClass = 7, .seed = seed}).pictures) {
                result.push_back(picture.set);
            }
            return result;
        };

        QCOMPARE(sets(1), sets(1));
        QVERIFY(sets(1) != sets(2));
    }

    void likenessesStayTogether()
    {
        auto collection = ramp(101);
        for (std::size_t pair = 0; pair < 20; ++pair) { // neighbours are versions of each other
            collection.pictures[2 * pair + 1].hash = collection.pictures[2 * pair].hash ^ 0x5ULL;
        }

        const auto split = splitDayNight(collection, {.testPerClass = 10, .seed = 3});

        QCOMPARE(split.duplicates(), 20);
        QCOMPARE(split.leaks(), 0);
        QCOMPARE(split.count(SplitSet::TestB), 10);
        for (std::size_t pair = 0; pair < 20; ++pair) {
            QCOMPARE(split.pictures[2 * pair].set, split.pictures[2 * pair + 1].set);
        }
    }

    void aHandDecidesOverTheBrightness()
    {
        const auto split
            = splitDayNight(ramp(101), {.testPerClass = 5, .overrides = {{"p0.png", Group::Day}}});

        QCOMPARE(split.pictures[0].group, Group::Day);
    }

    void tooFewPicturesAreASentence()
    {
        QVERIFY_THROWS_EXCEPTION(core::Error, splitDayNight(ramp(101), {.testPerClass = 40}));
    }

    void agreementCountsBothKinds()
    {
        const auto split = splitDayNight(ramp(101), {.testPerClass = 5});
        const Labels labels{{"p0.png", Group::Night},
                            {"p50.png", Group::Night},
                            {"p90.png", Group::Night},
                            {"p100.png", Group::Day},
                            {"p1.png", Group::Day}};

        const auto agreed = agreement(split, labels);

        QCOMPARE(agreed.nights, 3);
        QCOMPARE(agreed.nightsFound, 1);
        QCOMPARE(agreed.nightsCalledDay, 1);
        QCOMPARE(agreed.days, 2);
        QCOMPARE(agreed.daysFound, 1);
        QCOMPARE(agreed.daysCalledNight, 1);
    }

    void labelsAreReadFromTheirColumns()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "labels.csv";
        std::ofstream(file)
            << "path,label,file\r\n\"a,b\",day,one.jpg\r\nc,night,\"two \"\"2\"\".jpg\"\n"
               "d,dusk,three.jpg\n";

        const auto labels = readLabels(file);

        QCOMPARE(labels.at("one.jpg"), Group::Day);
        QCOMPARE(labels.at("two \"2\".jpg"), Group::Night);
        QCOMPARE(labels.at("three.jpg"), Group::Unsure);
    }

    void labelsWithoutColumnsAreNamed()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "labels.csv";
        std::ofstream(file) << "picture,what\n";

        QVERIFY_THROWS_EXCEPTION(core::Error, readLabels(file));
        QVERIFY_THROWS_EXCEPTION(core::Error, readLabels(file.parent_path() / "none.csv"));
    }
};

QTEST_GUILESS_MAIN(DayNightSplitTest)
#include "day_night_split_test.moc"
