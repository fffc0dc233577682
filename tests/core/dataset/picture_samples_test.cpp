#include "core/base/error.h"
#include "core/dataset/picture_samples.h"
#include "core/io/picture_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using core::dataset::PictureSamples;
using core::dataset::PictureStream;

namespace {

std::filesystem::path written(const QTemporaryDir& folder, const char* name, float brightness)
{
    core::Image image(20, 16);
    std::fill(image.pixels().begin(), image.pixels().end(), brightness);
    const auto file = std::filesystem::path(folder.path().toStdString()) / name;
    core::io::writePicture(image, file);
    return file;
}

/// Both parts of a sample, one after the other.
std::vector<float> sample(const PictureSamples& samples, std::uint64_t index)
{
    std::vector<float> values(2 * 8 * 8 * 3);
    const std::span all(values);
    const std::vector<std::span<float>> parts{all.first(8 * 8 * 3), all.last(8 * 8 * 3)};
    samples.fill(index, parts);
    return values;
}

} // namespace

class PictureSamplesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsComeFromTheirOwnFolders()
    {
        const QTemporaryDir folder;
        const PictureStream dark{.files = {written(folder, "dark.png", 0.2F)}};
        const PictureStream bright{.files = {written(folder, "bright.png", 0.8F)}};
        const PictureSamples samples({dark, bright}, {.size = 8});

        const auto values = sample(samples, 5);

        QVERIFY(std::abs(values.front() - 0.2F) < 0.01F);
        QVERIFY(std::abs(values.back() - 0.8F) < 0.01F);
    }

    void sampleIsAFunctionOfItsIndex()
    {
        const QTemporaryDir folder;
        const PictureStream stream{
            .files = {written(folder, "a.png", 0.2F), written(folder, "b.png", 0.8F)},
            .jitterColours = true};
        const PictureSamples first({stream, stream}, {.size = 8, .seed = 3});
        const PictureSamples second({stream, stream}, {.size = 8, .seed = 3});
        const auto expected = sample(first, 7);

        sample(second, 2); // what was asked for before must not matter

        QCOMPARE(sample(second, 7), expected);
        QVERIFY(sample(second, 8) != expected);
    }

    void eachEpochShowsEveryPicture()
    {
        const QTemporaryDir folder;
        const PictureStream stream{
            .files = {written(folder, "a.png", 0.2F), written(folder, "b.png", 0.8F)}};
        const PictureSamples samples({stream, stream}, {.size = 8});

        for (std::uint64_t epoch = 0; epoch < 4; ++epoch) {
            const float sum = sample(samples, 2 * epoch)[0] + sample(samples, 2 * epoch + 1)[0];
            QVERIFY(std::abs(sum - 1.0F) < 0.02F);
        }
    }

    void unreadablePictureIsNamed()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "torn.png";
        std::ofstream(file) << "no picture";
        const PictureStream stream{.files = {file}};
        const PictureSamples samples({stream, stream}, {.size = 8});

        try {
            sample(samples, 0);
            QFAIL("a torn file was taken");
        } catch (const core::Error& error) {
            QVERIFY(std::string(error.what()).find("torn.png") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(PictureSamplesTest)
#include "picture_samples_test.moc"
