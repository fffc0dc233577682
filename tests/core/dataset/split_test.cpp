#include "core/dataset/split.h"

#include <QTest>

#include <algorithm>
#include <string>

using core::dataset::splitByName;

namespace {

std::vector<std::filesystem::path> files(int count)
{
    std::vector<std::filesystem::path> result;
    for (int index = 0; index < count; ++index) {
        result.emplace_back("/pictures/p" + std::to_string(index) + ".jpg");
    }
    return result;
}

} // namespace

class SplitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsOnExactlyOneSide()
    {
        const auto all = files(500);

        const auto split = splitByName(all, 10);

        QCOMPARE(split.training.size() + split.validation.size(), all.size());
        for (const auto& file : split.validation) {
            QVERIFY(std::find(split.training.begin(), split.training.end(), file)
                    == split.training.end());
        }
    }

    void shareIsAboutWhatWasAskedFor()
    {
        const auto split = splitByName(files(2000), 10);

        QVERIFY(split.validation.size() > 150 && split.validation.size() < 250);
    }

    void addingFilesMovesNoneOver()
    {
        const auto before = splitByName(files(300), 10).validation;
        const auto after = splitByName(files(600), 10).validation;

        for (const auto& file : before) {
            QVERIFY(std::find(after.begin(), after.end(), file) != after.end());
        }
    }

    void pictureAndMaskOfOneNameLandOnTheSameSide()
    {
        const auto pictures = splitByName({"/a/p1.jpg", "/a/p2.jpg", "/a/p3.jpg", "/a/p4.jpg"}, 50);
        const auto masks = splitByName({"/m/p1.png", "/m/p2.png", "/m/p3.png", "/m/p4.png"}, 50);

        QCOMPARE(pictures.validation.size(), masks.validation.size());
        for (std::size_t index = 0; index < masks.validation.size(); ++index) {
            QCOMPARE(pictures.validation[index].stem(), masks.validation[index].stem());
        }
    }

    void fewFilesStillGiveBothSides()
    {
        QCOMPARE(splitByName(files(2), 5).validation.size(), 1U);
        QCOMPARE(splitByName(files(1), 99).training.size(), 1U);
        QCOMPARE(splitByName(files(5), 0).training.size(), 5U);
    }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "split_test.moc"
