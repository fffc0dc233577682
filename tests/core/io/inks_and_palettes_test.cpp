#include "core/io/picture_file.h"
#include "tests/core/io/ink_jpeg.h"
#include "tests/core/io/profiles.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <array>
#include <thread>

using core::io::readPicture;
using tests::ScratchFolder;

namespace {

/// A palette of red, half transparent green, blue and white in 2 bits a pixel, 4 x 1 pixels; made
/// with Python's zlib.
const QByteArray kIndexed = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAABAgMAAACEUudeAAAADFBMVEX/AAAA/wAAAP/////7AGD2AAAA"
    "AnRSTlP/gAgPs2oAAAAKSURBVHjaY5AGAAAdABwjfI+sAAAAAElFTkSuQmCC");

constexpr std::array<float, 4> kInks{0.9F, 0.1F, 0.5F, 0.5F};

void writeTiff(const std::filesystem::path& file, const std::vector<std::uint8_t>& profile)
{
    OIIO::ImageSpec spec(16, 16, 4, OIIO::TypeDesc::UINT16);
    spec.attribute("tiff:ColorSpace", "CMYK");
    spec.attribute("tiff:PhotometricInterpretation", 5);
    spec.attribute("ICCProfile",
                   OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(profile.size())),
                   profile.data());
    std::vector<float> samples;
    for (int i = 0; i < 16 * 16; ++i) {
        samples.insert(samples.end(), kInks.begin(), kInks.end());
    }
    tests::writeForeign(file, spec, samples);
}

} // namespace

/// Pixels that are neither grey nor RGB, as other programs store them.
class InksAndPalettesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inksInFilesFollowTheirProfile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("jpeg") << "inks.jpg";
        QTest::newRow("tiff") << "inks.tif";
    }

    void inksInFilesFollowTheirProfile()
    {
        QFETCH(const QString, name);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        const auto profile = tests::blackInkOnly(); // half of black is L* = 50
        name.endsWith("jpg") ? tests::writeInkJpeg(file, kInks, profile) : writeTiff(file, profile);

        const auto picture = readPicture(file);

        for (const float value : picture.pixels()) {
            QVERIFY2(std::abs(value - 0.466F) < 0.02F, qPrintable(QString::number(value)));
        }
        QCOMPARE(picture.origin()->iccProfile.size(), profile.size());
    }

    void palettesBecomeColoursAndAlpha()
    {
        const ScratchFolder folder;
        tests::writeBytes(folder / "indexed.png", kIndexed.toStdString());

        const auto picture = readPicture(folder / "indexed.png");

        const std::vector<float> colours{1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1};
        const std::vector<float> alpha{1, 128.0F / 255, 1, 1};
        QCOMPARE(picture.size(), (core::Size{4, 1}));
        QVERIFY(tests::largestDifference(picture.pixels(), colours) < 0.5F / 255);
        QVERIFY(tests::largestDifference(picture.alpha(), alpha) < 0.5F / 255);
    }

    /// OpenImageIO 2.4 crashes now and then if its first profiles are opened at once.
    void manyThreadsReadAtOnce()
    {
        const ScratchFolder folder;
        const auto file = folder / "inks.tif";
        writeTiff(file, tests::blackInkOnly());
        std::array<core::Image, 8> pictures;

        std::vector<std::jthread> threads;
        for (auto& picture : pictures) {
            threads.emplace_back([&] { picture = readPicture(file); });
        }
        threads.clear();

        const auto expected = readPicture(file);
        for (const auto& picture : pictures) {
            QVERIFY(std::ranges::equal(picture.pixels(), expected.pixels()));
        }
    }
};

QTEST_GUILESS_MAIN(InksAndPalettesTest)
#include "inks_and_palettes_test.moc"
