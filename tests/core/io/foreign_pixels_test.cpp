#include "core/io/picture_file.h"
#include "tests/core/io/ink_jpeg.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <array>

using core::io::readPicture;
using tests::ScratchFolder;
using tests::writeForeign;
using tests::writeInkJpeg;

namespace {

float srgbOf(float linear)
{
    return linear <= 0.0031308F ? 12.92F * linear : 1.055F * std::pow(linear, 1 / 2.4F) - 0.055F;
}

} // namespace

class ForeignPixelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void greyBecomesThreeEqualChannels_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"g.png", "g.jpg", "g.tif", "g.bmp"}) {
            QTest::newRow(name) << name;
        }
    }

    void greyBecomesThreeEqualChannels()
    {
        QFETCH(const QString, name);
        const ScratchFolder folder;
        const OIIO::ImageSpec spec(16, 16, 1, OIIO::TypeDesc::UINT8);
        writeForeign(folder / name.toStdString(), spec, std::vector<float>(256, 0.4F));

        const auto image = readPicture(folder / name.toStdString());

        QVERIFY(!image.hasAlpha());
        for (const float value : image.at(5, 6)) {
            QVERIFY(std::abs(value - 0.4F) < 0.01F);
        }
    }

    void greyWithAlphaKeepsBoth()
    {
        const ScratchFolder folder;
        OIIO::ImageSpec spec(2, 1, 2, OIIO::TypeDesc::UINT8);
        spec.channelnames = {"Y", "A"};
        spec.alpha_channel = 1;
        writeForeign(folder / "ga.png", spec, {0.8F, 0.2F, 0.4F, 1.0F});

        const auto image = readPicture(folder / "ga.png");

        QCOMPARE(image.at(0, 0)[1], 0.8F);
        QCOMPARE(image.alpha()[0], 0.2F);
        QCOMPARE(image.alpha()[1], 1.0F);
    }

    void premultipliedTiffIsDivided()
    {
        const ScratchFolder folder;
        OIIO::ImageSpec spec(1, 1, 4, OIIO::TypeDesc::UINT16);
        spec.channelnames = {"R", "G", "B", "A"};
        spec.alpha_channel = 3;
        spec.attribute("oiio:UnassociatedAlpha", 0);
        writeForeign(folder / "a.tif", spec, {0.4F, 0.2F, 0.0F, 0.5F});

        const auto image = readPicture(folder / "a.tif");

        QVERIFY(std::abs(image.at(0, 0)[0] - 0.8F) < 0.001F);
        QVERIFY(std::abs(image.at(0, 0)[1] - 0.4F) < 0.001F);
        QVERIFY(std::abs(image.alpha()[0] - 0.5F) < 0.001F);
    }

    void linearPixelsAreEncodedForTheDisplay()
    {
        const ScratchFolder folder;
        const OIIO::ImageSpec spec(3, 1, 3, OIIO::TypeDesc::HALF);
        writeForeign(folder / "a.exr", spec, {0, 0.18F, 1, 0.5F, 0.5F, 0.5F, 1, 1, 1});

        const auto image = readPicture(folder / "a.exr");

        QVERIFY(std::abs(image.at(0, 0)[1] - srgbOf(0.18F)) < 0.002F);
        QVERIFY(std::abs(image.at(1, 0)[0] - srgbOf(0.5F)) < 0.002F);
        QVERIFY(std::abs(image.at(2, 0)[2] - 1.0F) < 0.002F);
        QVERIFY(image.origin()->floatingPoint);
        QCOMPARE(image.origin()->bitsPerChannel, 16);
    }

    void highlightsBendInsteadOfClipping()
    {
        const ScratchFolder folder;
        const OIIO::ImageSpec spec(4, 1, 3, OIIO::TypeDesc::HALF);
        writeForeign(folder / "a.exr", spec,
                     {0.5F, 0.5F, 0.5F, 1, 0.5F, 0.25F, 2, 1, 0.5F, 60000, 60000, 60000});

        const auto image = readPicture(folder / "a.exr");

        QVERIFY(std::abs(image.at(0, 0)[0] - srgbOf(0.5F)) < 0.002F);
        const float bent = 0.8F + 0.2F * (1 - std::exp(-1.0F));
        QVERIFY(std::abs(image.at(1, 0)[0] - srgbOf(bent)) < 0.002F);
        QVERIFY(std::abs(image.at(1, 0)[1] - srgbOf(bent / 2)) < 0.002F);
        QVERIFY(image.at(2, 0)[0] > image.at(1, 0)[0] && image.at(2, 0)[0] <= 1);
        QVERIFY(image.at(3, 0)[0] > 0.999F);
    }

    void valuesThatAreNoNumbersBecomeBlackOrWhite()
    {
        const ScratchFolder folder;
        const OIIO::ImageSpec spec(2, 1, 3, OIIO::TypeDesc::FLOAT);
        const float nan = std::nanf("");
        writeForeign(folder / "a.exr", spec, {nan, 0.5F, 0.5F, INFINITY, 0, 0});

        const auto image = readPicture(folder / "a.exr");

        QCOMPARE(image.at(0, 0)[0], 0.0F);
        QVERIFY(std::abs(image.at(0, 0)[1] - srgbOf(0.5F)) < 0.002F);
        QVERIFY(image.at(1, 0)[0] > 0.99F);
        for (const float value : image.pixels()) {
            QVERIFY(value >= 0 && value <= 1);
        }
    }

    void inksWithoutAProfileAreMixedPlainly()
    {
        const ScratchFolder folder;
        writeInkJpeg(folder / "c.jpg", {1.0F, 0.0F, 0.0F, 0.2F});

        const auto image = readPicture(folder / "c.jpg");

        QVERIFY(std::abs(image.at(8, 8)[0] - 0.0F) < 0.02F);
        QVERIFY(std::abs(image.at(8, 8)[1] - 0.8F) < 0.02F);
        QVERIFY(std::abs(image.at(8, 8)[2] - 0.8F) < 0.02F);
    }

    void truncatedInksAreAnError()
    {
        const ScratchFolder folder;
        writeInkJpeg(folder / "c.jpg", {1.0F, 0.0F, 0.0F, 0.2F});
        const auto whole = tests::bytesOf(folder / "c.jpg");
        tests::writeBytes(folder / "c.jpg", whole.substr(0, whole.size() - 8));

        QVERIFY_THROWS_EXCEPTION(std::runtime_error, readPicture(folder / "c.jpg"));
    }

    void linearPngIsBroughtToSrgb()
    {
        const ScratchFolder folder;
        OIIO::ImageSpec spec(1, 1, 3, OIIO::TypeDesc::UINT16);
        spec.attribute("oiio:ColorSpace", "Linear");
        spec.attribute("oiio:Gamma", 1.0F);
        writeForeign(folder / "a.png", spec, {0.5F, 0.18F, 0.0F});

        const auto image = readPicture(folder / "a.png");

        QVERIFY(std::abs(image.at(0, 0)[0] - srgbOf(0.5F)) < 0.003F);
        QVERIFY(std::abs(image.at(0, 0)[1] - srgbOf(0.18F)) < 0.003F);
    }
};

QTEST_GUILESS_MAIN(ForeignPixelsTest)
#include "foreign_pixels_test.moc"
