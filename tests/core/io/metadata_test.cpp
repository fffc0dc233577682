#include "core/image/resize.h"
#include "core/io/metadata.h"
#include "core/io/picture_file.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <exiv2/exiv2.hpp>

using core::io::readMetadata;
using core::io::readPicture;
using core::io::writePicture;
using tests::ScratchFolder;

namespace {

/// A photograph with everything that a camera and an agency add.
void writePhotograph(const std::filesystem::path& file)
{
    writePicture(tests::gradient(40, 30), file);
    const auto image = Exiv2::ImageFactory::open(file.string());
    image->readMetadata();
    auto& exif = image->exifData();
    exif["Exif.Image.Make"] = "Lanterna";
    exif["Exif.Image.XResolution"] = Exiv2::URational(300, 1);
    exif["Exif.Image.YResolution"] = Exiv2::URational(300, 1);
    exif["Exif.Image.ResolutionUnit"] = std::uint16_t{2};
    exif["Exif.Photo.PixelXDimension"] = std::uint32_t{40};
    exif["Exif.Photo.ExposureTime"] = Exiv2::URational(1, 125);
    const std::string preview(400, 'p');
    Exiv2::ExifThumb(exif).setJpegThumbnail(reinterpret_cast<const Exiv2::byte*>(preview.data()),
                                            400);
    image->xmpData()["Xmp.dc.title"] = "Девушка с жемчугом";
    image->xmpData()["Xmp.tiff.Orientation"] = "1";
    image->iptcData()["Iptc.Application2.Caption"] = "A girl";
    image->writeMetadata();
}

std::string exifValue(const std::filesystem::path& file, const char* key)
{
    const auto image = Exiv2::ImageFactory::open(file.string());
    image->readMetadata();
    const auto found = image->exifData().findKey(Exiv2::ExifKey(key));
    return found == image->exifData().end() ? "" : found->toString();
}

bool mentions(const std::vector<std::string>& sentences, const std::string& word)
{
    return std::ranges::any_of(sentences, [&](const std::string& sentence) {
        return sentence.find(word) != std::string::npos;
    });
}

} // namespace

class MetadataTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExrHeaderTakesAuthorCameraAndExposureAndGivesThemBack()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.jpg");

        const auto there = writePicture(readPicture(folder / "a.jpg"), folder / "b.exr");
        const auto back = writePicture(readPicture(folder / "b.exr"), folder / "c.jpg");

        QVERIFY(mentions(there.converted, "EXIF"));
        QVERIFY(mentions(there.lost, "XMP"));
        QVERIFY(mentions(back.kept, "EXIF"));
        QCOMPARE(exifValue(folder / "c.jpg", "Exif.Image.Make"), std::string("Lanterna"));
        QCOMPARE(exifValue(folder / "c.jpg", "Exif.Photo.ExposureTime"), std::string("1/125"));
    }

    void anExrHeaderThatSaysNothingIsNoExif()
    {
        const ScratchFolder folder;

        writePicture(tests::gradient(40, 30), folder / "a.exr");

        QVERIFY(readPicture(folder / "a.exr").origin()->exif.empty());
    }

    void everythingIsReadIntoTheOrigin()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.jpg");

        const auto origin = readPicture(folder / "a.jpg").origin();

        QCOMPARE(origin->fileFormat, std::string("jpeg"));
        QVERIFY(!origin->exif.empty());
        QVERIFY(origin->xmp.find("Девушка с жемчугом") != std::string::npos);
        QVERIFY(!origin->iptc.empty());
        QVERIFY(!origin->iccProfile.empty());
        QCOMPARE(origin->dotsPerInch, 300.0);
    }

    void everythingIsKeptAndReported_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"b.jpg", "b.png", "b.tif", "b.webp"}) {
            QTest::newRow(name) << name;
        }
    }

    void everythingIsKeptAndReported()
    {
        QFETCH(const QString, name);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        writePhotograph(folder / "a.jpg");
        const auto image = readPicture(folder / "a.jpg");

        const auto report = writePicture(core::resized(image, {20, 15}), file);

        QCOMPARE(exifValue(file, "Exif.Image.Make"), std::string("Lanterna"));
        QCOMPARE(exifValue(file, "Exif.Photo.ExposureTime"), std::string("1/125"));
        QCOMPARE(exifValue(file, "Exif.Photo.PixelXDimension"), std::string("20"));
        const auto again = readPicture(file);
        QCOMPARE(again.size(), (core::Size{20, 15}));
        QVERIFY(again.origin()->xmp.find("Девушка с жемчугом") != std::string::npos);
        QVERIFY(std::abs(again.origin()->dotsPerInch - 300) < 0.1);
        QVERIFY(mentions(report.kept, "EXIF"));
        QVERIFY(mentions(report.kept, "XMP"));
        QVERIFY(mentions(report.kept, "Resolution"));
        QCOMPARE(mentions(report.kept, "IPTC"), !again.origin()->iptc.empty());
        QCOMPARE(mentions(report.lost, "IPTC"), again.origin()->iptc.empty());
        QCOMPARE(again.origin()->iptc.empty(), name == QStringLiteral("b.webp"));
    }

    void pixelsAreUntouchedByMetadata()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.jpg");
        const auto image = readPicture(folder / "a.jpg");

        for (const std::string name : {"b.png", "b.tif"}) {
            writePicture(image, folder / name, {.bitsPerChannel = 16});

            const auto actual = readPicture(folder / name);
            QVERIFY(tests::largestDifference(actual.pixels(), image.pixels()) < 1e-5F);
            QCOMPARE(actual.origin()->bitsPerChannel, 16);
        }
    }

    void metadataOfTiffDescribesNoStorageElsewhere()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.tif");

        writePicture(readPicture(folder / "a.tif"), folder / "b.jpg");

        QCOMPARE(exifValue(folder / "b.jpg", "Exif.Image.Make"), std::string("Lanterna"));
        QCOMPARE(exifValue(folder / "b.jpg", "Exif.Image.BitsPerSample"), std::string());
        QCOMPARE(exifValue(folder / "b.jpg", "Exif.Image.StripOffsets"), std::string());
    }

    void previewsOfTheOldPictureAreDropped()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.jpg");
        QVERIFY(!exifValue(folder / "a.jpg", "Exif.Thumbnail.JPEGInterchangeFormatLength").empty());

        writePicture(readPicture(folder / "a.jpg"), folder / "b.jpg");

        QVERIFY(exifValue(folder / "b.jpg", "Exif.Thumbnail.JPEGInterchangeFormatLength").empty());
        const auto xmp = readMetadata(folder / "b.jpg").xmp;
        QVERIFY(xmp.find("Orientation") == std::string::npos);
    }

    void leftOutOnRequest()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.jpg");

        const auto report = writePicture(readPicture(folder / "a.jpg"), folder / "b.jpg",
                                         {.keepMetadata = false});

        const auto actual = readMetadata(folder / "b.jpg");
        QVERIFY(actual.exif.empty() && actual.xmp.empty() && actual.iptc.empty());
        QVERIFY(!actual.iccProfile.empty());
        QVERIFY(mentions(report.lost, "EXIF"));
        QCOMPARE(readPicture(folder / "b.jpg").origin()->dotsPerInch, 0.0);
    }

    void damagedMetadataDoNotHideThePicture()
    {
        const ScratchFolder folder;
        writePhotograph(folder / "a.jpg");
        auto bytes = tests::bytesOf(folder / "a.jpg");
        const auto exif = bytes.find("Exif");
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(exif + 6), 60, '\xFF');
        tests::writeBytes(folder / "a.jpg", bytes);

        const auto image = readPicture(folder / "a.jpg");

        QCOMPARE(image.size(), (core::Size{40, 30}));
        QVERIFY(image.at(39, 0)[0] > 0.9F);
    }

    void filesWithoutMetadataHaveNone()
    {
        const ScratchFolder folder;
        tests::writeBytes(folder / "a.txt", "text");

        QVERIFY(readMetadata(folder / "a.txt").isEmpty());
        QVERIFY(readMetadata(folder / "missing").isEmpty());
        QVERIFY(!core::io::addMetadata(folder / "a.txt", {.xmp = "x"}, {1, 1}));
    }
};

QTEST_GUILESS_MAIN(MetadataTest)
#include "metadata_test.moc"
