#include "core/base/error.h"
#include "core/dataset/mask_samples.h"
#include "core/io/picture_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::dataset::MaskedFile;
using core::dataset::MaskSamples;
using core::dataset::MaskSamplesOptions;
using core::dataset::pairWithMasks;

namespace {

constexpr int kSize = 16;
constexpr core::dataset::ColourJitter kNoJitter
    = {.gain = 0, .cast = 0, .contrast = 0, .saturation = 0, .grey = 0};

/// A picture whose person is a bright square on a dark ground, so that the mask can be read off it.
MaskedFile written(const QTemporaryDir& folder, const std::string& stem, int left)
{
    core::Image image(32, 32);
    core::Mask mask(32, 32);
    for (int y = 8; y < 24; ++y) {
        for (int x = left; x < left + 12; ++x) {
            const auto pixel = image.at(x, y);
            std::fill(pixel.begin(), pixel.end(), 1.0F);
            mask.at(x, y) = 1.0F;
        }
    }
    const std::filesystem::path root = folder.path().toStdString();
    std::filesystem::create_directories(root / "masks");
    core::io::writePicture(image, root / (stem + ".png"));
    core::io::writeMask(mask, root / "masks" / (stem + ".png"));
    return {.picture = root / (stem + ".png"), .mask = root / "masks" / (stem + ".png")};
}

struct Sample {
    std::vector<float> rgb = std::vector<float>(kSize * kSize * 3);
    std::vector<float> mask = std::vector<float>(kSize * kSize);
};

Sample sample(const MaskSamples& samples, std::uint64_t index)
{
    Sample result;
    const std::vector<std::span<float>> parts{result.rgb, result.mask};
    samples.fill(index, parts);
    return result;
}

} // namespace

class MaskSamplesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskFollowsThePictureThroughEveryView()
    {
        const QTemporaryDir folder;
        const MaskSamplesOptions options{
            .size = kSize, .jitter = kNoJitter, .replaceBackground = 0};
        const MaskSamples samples({written(folder, "a", 4)}, options);

        for (std::uint64_t index = 0; index < 30; ++index) {
            const auto made = sample(samples, index);
            for (std::size_t pixel = 0; pixel < made.mask.size(); ++pixel) {
                QVERIFY(std::abs(made.mask[pixel] - made.rgb[3 * pixel]) < 0.02F);
            }
        }
    }

    void personsOfAReplacedBackgroundStayPersons()
    {
        const QTemporaryDir folder;
        const MaskSamplesOptions options{
            .size = kSize, .jitter = kNoJitter, .replaceBackground = 1.0};
        const MaskSamples samples({written(folder, "a", 2), written(folder, "b", 18)}, options);

        for (std::uint64_t index = 0; index < 30; ++index) {
            const auto made = sample(samples, index);
            for (std::size_t pixel = 0; pixel < made.mask.size(); ++pixel) {
                const bool isBright = made.rgb[3 * pixel] > 0.95F;
                QVERIFY(!isBright || made.mask[pixel] > 0.5F);
                QVERIFY(made.mask[pixel] < 0.95F || made.rgb[3 * pixel] > 0.5F);
            }
        }
    }

    void pictureWithoutMaskIsNamed()
    {
        const QTemporaryDir folder;
        const auto file = written(folder, "a", 4);
        core::io::writePicture(core::Image(4, 4), folder.filePath("lonely.png").toStdString());

        try {
            pairWithMasks({file.picture, folder.filePath("lonely.png").toStdString()},
                          file.mask.parent_path());
            QFAIL("a picture without a mask was taken");
        } catch (const core::Error& error) {
            QVERIFY(std::string(error.what()).find("lonely.png") != std::string::npos);
        }
    }

    void maskOfAnotherSizeIsNamed()
    {
        const QTemporaryDir folder;
        const auto file = written(folder, "a", 4);
        core::io::writeMask(core::Mask(5, 5), file.mask);
        const MaskSamples samples({file}, {.size = kSize});

        try {
            sample(samples, 0);
            QFAIL("a mask of another size was taken");
        } catch (const core::Error& error) {
            QVERIFY(std::string(error.what()).find("another size") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(MaskSamplesTest)
#include "mask_samples_test.moc"
