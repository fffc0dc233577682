#include "core/io/orientation.h"
#include "core/io/picture_file.h"
#include "core/io/quick_look.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <exiv2/exiv2.hpp>

using core::Image;
using core::Size;
using tests::ScratchFolder;

namespace {

/// Where the upright picture's pixel (x, y) lies in the stored one, from EXIF 2.32, figure 4.
std::pair<int, int> storedPosition(int x, int y, Size upright, int orientation)
{
    const int right = upright.width - 1 - x;
    const int below = upright.height - 1 - y;
    switch (orientation) {
    case 2:
        return {right, y};
    case 3:
        return {right, below};
    case 4:
        return {x, below};
    case 5:
        return {y, x};
    case 6:
        return {y, right};
    case 7:
        return {below, right};
    case 8:
        return {below, x};
    default:
        return {x, y};
    }
}

/// The picture that a camera held in this way would store.
Image stored(const Image& upright, int orientation)
{
    const auto size = core::io::uprightSize(upright.size(), orientation);
    Image result(size.width, size.height);
    for (int y = 0; y < upright.height(); ++y) {
        for (int x = 0; x < upright.width(); ++x) {
            const auto [u, v] = storedPosition(x, y, upright.size(), orientation);
            std::ranges::copy(upright.at(x, y), result.at(u, v).begin());
        }
    }
    return result;
}

void setOrientation(const std::filesystem::path& file, int orientation)
{
    const auto image = Exiv2::ImageFactory::open(file.string());
    image->readMetadata();
    image->exifData()["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
    image->writeMetadata();
}

int orientationIn(const std::filesystem::path& file)
{
    const auto image = Exiv2::ImageFactory::open(file.string());
    image->readMetadata();
    const auto found = image->exifData().findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    return found == image->exifData().end() ? 0 : static_cast<int>(found->toLong());
}

} // namespace

class OrientationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreReadUpright_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("orientation");
        for (const char* name : {"a.png", "a.jpg", "a.tif", "a.webp"}) {
            for (int orientation = 1; orientation <= 8; ++orientation) {
                const auto row = QString::fromLatin1(name) + QString::number(orientation);
                QTest::newRow(qPrintable(row)) << QString::fromLatin1(name) << orientation;
            }
        }
    }

    void picturesAreReadUpright()
    {
        QFETCH(const QString, name);
        QFETCH(const int, orientation);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        const auto upright = tests::gradient(48, 32);
        core::io::writePicture(stored(upright, orientation), file);
        setOrientation(file, orientation);

        const auto actual = core::io::readPicture(file);

        QCOMPARE(actual.size(), upright.size());
        QCOMPARE(core::io::pictureSize(file), upright.size());
        QVERIFY(tests::largestDifference(actual.pixels(), upright.pixels()) < 0.05F);
    }

    void quickPicturesForTheEyeAreUprightToo()
    {
        const ScratchFolder folder;
        const auto upright = tests::gradient(960, 640);
        for (const std::string name : {"a.jpg", "a.png"}) {
            const auto file = folder / name;
            core::io::writePicture(stored(upright, 6), file);
            setOrientation(file, 6);

            const auto look = core::io::uprightLook(file);

            QVERIFY(look.width() * upright.height() == look.height() * upright.width());
            const auto middle = look.at(look.width() / 4, look.height() / 2);
            QVERIFY(std::abs(middle[0] - upright.at(240, 320)[0]) < 0.05F);
        }
    }

    void writtenPictureIsNotTurnedAgain()
    {
        const ScratchFolder folder;
        for (const std::string name : {"a.png", "a.jpg", "a.tif", "a.webp"}) {
            core::io::writePicture(tests::gradient(48, 32), folder / name);
            setOrientation(folder / name, 6);

            const auto image = core::io::readPicture(folder / name);
            core::io::writePicture(image, folder / ("again-" + name));

            QCOMPARE(orientationIn(folder / ("again-" + name)), 1);
            QCOMPARE(core::io::readPicture(folder / ("again-" + name)).size(), (Size{32, 48}));
        }
    }

    void alphaTurnsWithTheColors()
    {
        Image image(2, 1);
        image.setAlpha({0.25F, 0.75F});

        const auto turned = core::io::turnedUpright(image, 6);
        const auto mirrored = core::io::turnedUpright(image, 2);

        QCOMPARE(turned.size(), (Size{1, 2}));
        QCOMPARE(turned.alpha()[0], 0.25F);
        QCOMPARE(mirrored.alpha()[0], 0.75F);
    }

    void nonsenseLeavesThePicture()
    {
        for (const int orientation : {-3, 0, 9, 70000}) {
            const auto image = tests::gradient(4, 3);

            const auto actual = core::io::turnedUpright(image, orientation);

            QCOMPARE(tests::largestDifference(actual.pixels(), image.pixels()), 0.0F);
        }
    }
};

QTEST_GUILESS_MAIN(OrientationTest)
#include "orientation_test.moc"
