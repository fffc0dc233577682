#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <rapidcheck.h>

using core::Image;
using core::io::readPicture;
using core::io::writePicture;
using tests::gradient;
using tests::largestDifference;
using tests::ScratchFolder;

namespace {

Image halfTransparent(int width, int height)
{
    auto image = gradient(width, height);
    std::vector<float> alpha(image.pixels().size() / 3);
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        alpha[i] = static_cast<float>(i % 256) / 255;
    }
    image.setAlpha(std::move(alpha));
    return image;
}

bool mentions(const std::vector<std::string>& sentences, const std::string& word)
{
    return std::ranges::any_of(sentences, [&](const std::string& sentence) {
        return sentence.find(word) != std::string::npos;
    });
}

std::size_t filesBeside(const std::filesystem::path& file)
{
    const std::filesystem::directory_iterator entries(file.parent_path());
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

} // namespace

class PictureFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bits");
        QTest::addColumn<float>("tolerance");
        QTest::newRow("png 8") << "a.png" << 8 << 0.51F / 255;
        QTest::newRow("png 16") << "a.png" << 16 << 0.51F / 65535;
        QTest::newRow("tiff 8") << "a.tif" << 8 << 0.51F / 255;
        QTest::newRow("tiff 16") << "a.tiff" << 16 << 0.51F / 65535;
        QTest::newRow("jpeg") << "a.jpg" << 8 << 5.0F / 255;
        QTest::newRow("jpeg in capitals") << "A.JPEG" << 8 << 5.0F / 255;
        QTest::newRow("webp") << "a.webp" << 8 << 12.0F / 255;
        QTest::newRow("half floats") << "a.exr" << 16 << 0.0005F;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(const QString, name);
        QFETCH(const int, bits);
        QFETCH(const float, tolerance);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        const auto image = gradient(61, 47);

        writePicture(image, file, {.bitsPerChannel = bits});

        const auto actual = readPicture(file);
        QCOMPARE(actual.size(), image.size());
        QVERIFY(!actual.hasAlpha());
        QVERIFY(largestDifference(actual.pixels(), image.pixels()) <= tolerance);
        QCOMPARE(actual.origin()->bitsPerChannel, bits);
        QCOMPARE(core::io::pictureSize(file), image.size());
        QCOMPARE(filesBeside(file), std::size_t{1});
    }

    void anySizeRoundTripsExactlyInSixteenBits()
    {
        QVERIFY(rc::check("16-bit round trip", [] {
            const ScratchFolder folder;
            const auto side = [] { return *rc::gen::inRange(1, 40); };
            const auto image = gradient(side(), side());
            const auto file = folder / *rc::gen::element<std::string>("a.png", "a.tif");

            writePicture(image, file, {.bitsPerChannel = 16});

            const auto difference = largestDifference(readPicture(file).pixels(), image.pixels());
            RC_ASSERT(difference <= 0.51F / 65535);
        }));
    }

    void alphaIsKeptStraight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<float>("tolerance");
        QTest::newRow("png") << "a.png" << 0.51F / 255;
        QTest::newRow("tiff") << "a.tif" << 0.51F / 255;
        QTest::newRow("webp") << "a.webp" << 0.15F;
        QTest::newRow("half floats") << "a.exr" << 0.001F;
    }

    void alphaIsKeptStraight()
    {
        QFETCH(const QString, name);
        QFETCH(const float, tolerance);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        const auto image = halfTransparent(64, 32);

        const auto report = writePicture(image, file);

        const auto actual = readPicture(file);
        QVERIFY(mentions(report.kept, "Transparency"));
        QVERIFY(largestDifference(actual.alpha(), image.alpha()) <= 0.51F / 255);
        for (std::size_t i = 0; i < image.alpha().size(); ++i) {
            const auto colors = image.pixels().subspan(3 * i, 3);
            const auto read = actual.pixels().subspan(3 * i, 3);
            QVERIFY(image.alpha()[i] < 0.5F || largestDifference(read, colors) <= tolerance);
        }
    }

    void withoutAlphaInTheFormatThePictureLiesOnWhite()
    {
        const ScratchFolder folder;
        Image image(16, 16);
        image.setAlpha(std::vector<float>(256, 0.25F));

        const auto report = writePicture(image, folder / "a.jpg");

        const auto actual = readPicture(folder / "a.jpg");
        QVERIFY(mentions(report.lost, "Transparency"));
        QVERIFY(!actual.hasAlpha());
        QVERIFY(std::abs(actual.at(8, 8)[1] - 0.75F) < 2.0F / 255);
    }

    void valuesAreRoundedToTheNearest()
    {
        const ScratchFolder folder;
        Image image(4, 1);
        image.at(0, 0)[0] = 0.49F / 255;
        image.at(1, 0)[0] = 0.51F / 255;
        image.at(2, 0)[0] = 254.4F / 255;
        image.at(3, 0)[0] = 254.6F / 255;

        writePicture(image, folder / "a.png");

        const auto actual = readPicture(folder / "a.png");
        QCOMPARE(actual.at(0, 0)[0], 0.0F);
        QCOMPARE(actual.at(1, 0)[0], 1.0F / 255);
        QCOMPARE(actual.at(2, 0)[0], 254.0F / 255);
        QCOMPARE(actual.at(3, 0)[0], 1.0F);
    }

    void valuesOutsideTheRangeAreCutOff()
    {
        const ScratchFolder folder;
        Image image(1, 1);
        image.at(0, 0)[0] = 1.5F;
        image.at(0, 0)[1] = -0.5F;

        writePicture(image, folder / "a.png");

        QCOMPARE(readPicture(folder / "a.png").at(0, 0)[0], 1.0F);
        QCOMPARE(readPicture(folder / "a.png").at(0, 0)[1], 0.0F);
    }

    void sixteenBitsInJpegAreReported()
    {
        const ScratchFolder folder;

        const auto report = writePicture(gradient(8, 8), folder / "a.jpg", {.bitsPerChannel = 16});

        QVERIFY(mentions(report.converted, "8 bits per channel, the most that JPEG holds"));
    }

    void lowerQualityMakesSmallerFiles()
    {
        const ScratchFolder folder;
        for (const std::string name : {"a.jpg", "a.webp"}) {
            const auto image = gradient(200, 200);

            writePicture(image, folder / name, {.quality = 95});
            const auto fine = std::filesystem::file_size(folder / name);
            writePicture(image, folder / name, {.quality = 20});

            QVERIFY(std::filesystem::file_size(folder / name) < fine);
        }
    }

    void namesMayHoldAnyLetters()
    {
        const ScratchFolder folder;
        for (const std::string name : {"ein Bild mit Raum.png", "Портрет.jpg", "肖像 é ü.webp",
                                       "100% #1 %04d.tif", "a'b\"c.png"}) {
            writePicture(gradient(9, 7), folder / name);

            QCOMPARE(readPicture(folder / name).size(), (core::Size{9, 7}));
        }
    }

    void samePictureGivesTheSameBytes()
    {
        const ScratchFolder folder;
        for (const std::string end : {".png", ".jpg", ".webp"}) {
            writePicture(gradient(31, 9), folder / ("a" + end));
            writePicture(gradient(31, 9), folder / ("b" + end));

            QVERIFY(tests::bytesOf(folder / ("a" + end)) == tests::bytesOf(folder / ("b" + end)));
        }
    }

    void unknownExtensionsAreRefusedByName()
    {
        const ScratchFolder folder;
        for (const std::string name : {"a.gif", "a.xyz", "a"}) {
            try {
                writePicture(gradient(2, 2), folder / name);
                QFAIL("was written");
            } catch (const core::Error& error) {
                QVERIFY(std::string(error.what()).find(name) != std::string::npos);
            }
        }
    }

    void missingFolderIsAnErrorThatNamesTheFile()
    {
        const ScratchFolder folder;

        try {
            writePicture(gradient(2, 2), folder / "nowhere" / "a.png");
            QFAIL("was written");
        } catch (const core::Error& error) {
            QVERIFY(std::string(error.what()).find("a.png") != std::string::npos);
        }
    }

    void picturesTooLongForTheFormatAreRefused()
    {
        const ScratchFolder folder;

        QVERIFY_THROWS_EXCEPTION(core::Error, writePicture(Image(16'400, 1), folder / "a.webp"));
        QVERIFY(!std::filesystem::exists(folder / "a.webp"));
        writePicture(Image(16'400, 1), folder / "a.png");
    }

    void oldFileSurvivesAFailedWrite()
    {
        const ScratchFolder folder;
        writePicture(gradient(5, 5), folder / "a.webp");

        QVERIFY_THROWS_EXCEPTION(core::Error, writePicture(Image(16'400, 1), folder / "a.webp"));

        QCOMPARE(readPicture(folder / "a.webp").width(), 5);
        QCOMPARE(filesBeside(folder / "a.webp"), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "picture_file_test.moc"
