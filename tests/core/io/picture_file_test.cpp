#include "core/io/picture_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using core::Image;

namespace {

Image gradient(int width, int height)
{
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto pixel = image.at(x, y);
            pixel[0] = static_cast<float>(x) / static_cast<float>(width);
            pixel[1] = static_cast<float>(y) / static_cast<float>(height);
            pixel[2] = 0.25F;
        }
    }
    return image;
}

float largestDifference(std::span<const float> a, std::span<const float> b)
{
    float result = a.size() == b.size() ? 0.0F : 2.0F;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        result = std::max(result, std::abs(a[i] - b[i]));
    }
    return result;
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
        QTest::newRow("webp") << "a.webp" << 8 << 12.0F / 255;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(const QString, name);
        QFETCH(const int, bits);
        QFETCH(const float, tolerance);
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.filePath(name).toStdString());
        const auto image = gradient(61, 47);

        core::io::writePicture(image, file, {.bitsPerChannel = bits});

        const auto actual = core::io::readPicture(file);
        QCOMPARE(actual.width(), 61);
        QCOMPARE(actual.height(), 47);
        QVERIFY(largestDifference(actual.pixels(), image.pixels()) <= tolerance);
    }
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "picture_file_test.moc"
