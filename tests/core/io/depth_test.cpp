#include "core/io/picture_file.h"
#include "tests/core/io/profiles.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <array>

using core::io::kBitsAsRead;
using core::io::readPicture;
using core::io::writePicture;
using core::io::WriteReport;
using tests::gradient;
using tests::ScratchFolder;

namespace {

bool says(const std::vector<std::string>& sentences, const std::string& words)
{
    return std::ranges::any_of(sentences, [&](const std::string& sentence) {
        return sentence.find(words) != std::string::npos;
    });
}

/// The file as another program sees it.
OIIO::ImageSpec headerOf(const std::filesystem::path& file)
{
    const auto input = OIIO::ImageInput::open(file.string());
    return input == nullptr ? OIIO::ImageSpec() : input->spec();
}

core::Image readGradient(const std::filesystem::path& file, OIIO::TypeDesc type)
{
    const auto image = gradient(32, 24);
    const auto pixels = image.pixels();
    OIIO::ImageSpec spec(32, 24, 3, type);
    spec.attribute("XResolution", 240.0F);
    spec.attribute("YResolution", 240.0F);
    spec.attribute("ResolutionUnit", "in");
    tests::writeForeign(file, spec, {pixels.begin(), pixels.end()});
    return readPicture(file);
}

} // namespace

/// How many bits come out for those that went in, and what is said about it.
class DepthTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void depthIsKeptWhereTheFormatHasIt_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("written");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("converted");
        const int byte = OIIO::TypeDesc::UINT8;
        const int word = OIIO::TypeDesc::UINT16;
        const int half = OIIO::TypeDesc::HALF;
        const int whole = OIIO::TypeDesc::FLOAT;
        const char* const nothing = "";
        const auto row = [](const char* from, int type, const char* to, int written,
                            const char* kept, const char* converted) {
            QTest::addRow("%s %d to %s", from, type, to)
                << from << type << to << written << kept << converted;
        };
        row("a.png", byte, "b.png", byte, nothing, nothing);
        row("a.png", word, "b.png", word, "16 bits per channel.", nothing);
        row("a.tif", word, "b.png", word, "16 bits per channel.", nothing);
        row("a.png", word, "b.tif", word, "16 bits per channel.", nothing);
        row("a.png", word, "b.jpg", byte, nothing, "8 bits per channel, the most that JPEG holds.");
        row("a.tif", word, "b.webp", byte, nothing,
            "8 bits per channel, the most that WebP holds.");
        row("a.tif", word, "b.exr", half, nothing, "16 bits per channel to half floats.");
        row("a.exr", half, "b.exr", half, "Half floats.", nothing);
        row("a.exr", half, "b.tif", word, nothing, "Half floats to 16 bits per channel.");
        row("a.tif", whole, "b.exr", half, nothing, "Floats to half floats.");
        row("a.tif", whole, "b.png", word, nothing,
            "16 bits per channel, the most that PNG holds.");
    }

    void depthIsKeptWhereTheFormatHasIt()
    {
        QFETCH(const QString, from);
        QFETCH(const int, type);
        QFETCH(const QString, to);
        QFETCH(const int, written);
        QFETCH(const QString, kept);
        QFETCH(const QString, converted);
        const ScratchFolder folder;
        const auto image = readGradient(folder / from.toStdString(),
                                        static_cast<OIIO::TypeDesc::BASETYPE>(type));
        const auto file = folder / to.toStdString();

        const WriteReport report = writePicture(image, file, {.bitsPerChannel = kBitsAsRead});

        QCOMPARE(static_cast<int>(headerOf(file).format.basetype), written);
        QVERIFY(kept.isEmpty() || says(report.kept, kept.toStdString()));
        QVERIFY(converted.isEmpty() || says(report.converted, converted.toStdString()));
        const float tolerance = to.endsWith("jpg") || to.endsWith("webp") ? 0.05F : 0.003F;
        QVERIFY(tests::largestDifference(readPicture(file).pixels(), image.pixels()) < tolerance);
    }

    void anExrIsLinearLightWithMultipliedAlpha()
    {
        const ScratchFolder folder;
        core::Image image(1, 1);
        std::ranges::fill(image.pixels(), 0.5F);
        image.setAlpha({0.5F});

        writePicture(image, folder / "a.exr");

        const auto input = OIIO::ImageInput::open((folder / "a.exr").string());
        std::array<float, 4> pixel{};
        QVERIFY(input->read_image(0, 0, 0, 4, OIIO::TypeDesc::FLOAT, pixel.data()));
        QVERIFY(std::abs(pixel[0] - 0.5F * 0.2140F) < 0.0005F); // sRGB's half is a fifth of light
        QCOMPARE(pixel[3], 0.5F);
    }

    void anExrKeepsTheResolutionAndSaysWhatItLoses()
    {
        const ScratchFolder folder;
        const auto image = readGradient(folder / "a.tif", OIIO::TypeDesc::UINT16);

        const auto report = writePicture(image, folder / "b.exr");

        QVERIFY(says(report.kept, "Resolution"));
        QVERIFY(std::abs(readPicture(folder / "b.exr").origin()->dotsPerInch - 240) < 0.1);
        QVERIFY(says(report.converted, "linear light"));
        QVERIFY(!says(report.kept, "Colour profile"));
    }

    void anExrHoldsNoProfileAndSaysSo()
    {
        const ScratchFolder folder;
        const auto profile = tests::displayP3();
        OIIO::ImageSpec spec(4, 4, 3, OIIO::TypeDesc::UINT8);
        spec.attribute("ICCProfile",
                       OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(profile.size())),
                       profile.data());
        tests::writeForeign(folder / "a.png", spec, std::vector<float>(48, 0.4F));
        const auto image = readPicture(folder / "a.png");

        const auto report = writePicture(image, folder / "b.exr",
                                         {.profile = core::io::ColorProfileChoice::Original});

        QVERIFY(says(report.converted, "OpenEXR holds no profile"));
        QVERIFY(tests::largestDifference(readPicture(folder / "b.exr").pixels(), image.pixels())
                < 0.001F);
    }

    void lightBrighterThanWhiteIsReportedAsLost()
    {
        const ScratchFolder folder;
        const OIIO::ImageSpec spec(1, 1, 3, OIIO::TypeDesc::HALF);
        tests::writeForeign(folder / "sun.exr", spec, {4, 2, 1});
        tests::writeForeign(folder / "wall.exr", spec, {0.4F, 0.2F, 0.1F});

        const auto sun = writePicture(readPicture(folder / "sun.exr"), folder / "a.exr");
        const auto wall = writePicture(readPicture(folder / "wall.exr"), folder / "b.exr");

        QVERIFY(says(sun.lost, "brighter than white"));
        QVERIFY(wall.lost.empty());
    }

    void bitsThatWereAskedForAreWritten()
    {
        const ScratchFolder folder;
        const auto image = readGradient(folder / "a.png", OIIO::TypeDesc::UINT16);

        const auto report = writePicture(image, folder / "b.png", {.bitsPerChannel = 8});
        writePicture(gradient(4, 4), folder / "c.png", {.bitsPerChannel = 16});

        QCOMPARE(headerOf(folder / "b.png").format, OIIO::TypeDesc(OIIO::TypeDesc::UINT8));
        QVERIFY(says(report.converted, "16 bits per channel to 8 bits per channel."));
        QCOMPARE(headerOf(folder / "c.png").format, OIIO::TypeDesc(OIIO::TypeDesc::UINT16));
    }

    void everyWritableExtensionIsWritten()
    {
        const ScratchFolder folder;
        for (const std::string& extension : core::io::writableExtensions()) {
            writePicture(gradient(8, 8), folder / ("a." + extension));

            QCOMPARE(readPicture(folder / ("a." + extension)).width(), 8);
        }
    }
};

QTEST_GUILESS_MAIN(DepthTest)
#include "depth_test.moc"
