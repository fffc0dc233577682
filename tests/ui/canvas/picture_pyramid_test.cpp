#include "ui/canvas/picture_pyramid.h"

#include <QTest>

using ui::PicturePyramid;

namespace {

QImage filled(QSize size, const QColor& color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

class PicturePyramidTest final : public QObject {
    Q_OBJECT

private slots:
    void halvesUntilSmall()
    {
        const PicturePyramid pyramid(filled({1000, 501}, Qt::red));

        QCOMPARE(pyramid.levelCount(), std::size_t{4});
        QCOMPARE(pyramid.levelFor(0.001).size(), QSize(125, 63));
        QCOMPARE(pyramid.levelFor(0.001).pixel(124, 62), qRgb(255, 0, 0));
    }

    void averagesFourPixels()
    {
        QImage image(256, 2, QImage::Format_RGB32);
        image.fill(Qt::black);
        for (int x = 0; x < 256; x += 2) {
            image.setPixel(x, 0, qRgb(200, 100, 40));
        }

        const PicturePyramid pyramid(image);

        QCOMPARE(pyramid.levelFor(0.5).pixel(10, 0), qRgb(50, 25, 10));
    }

    void takesTheSmallestLevelThatIsSharpEnough()
    {
        const PicturePyramid pyramid(filled({1024, 1024}, Qt::red));

        QCOMPARE(pyramid.levelFor(1.0).width(), 1024);
        QCOMPARE(pyramid.levelFor(0.51).width(), 1024);
        QCOMPARE(pyramid.levelFor(0.5).width(), 512);
        QCOMPARE(pyramid.levelFor(8.0).width(), 1024);
    }

    void aPreviewStandsForTheFullPicture()
    {
        const PicturePyramid pyramid(filled({256, 128}, Qt::red), {2048, 1024});

        QCOMPARE(pyramid.size(), QSize(2048, 1024));
        QVERIFY(!pyramid.isFull());
        QCOMPARE(pyramid.levelFor(1.0).width(), 256);
        QCOMPARE(pyramid.levelFor(0.0625).width(), 128);
    }

    void picturesSurviveTheWayThereAndBack()
    {
        QImage image(7, 3, QImage::Format_ARGB32);
        for (int y = 0; y < 3; ++y) {
            for (int x = 0; x < 7; ++x) {
                image.setPixelColor(x, y, QColor(30 * x, 80 * y, 200, 255 - 20 * x));
            }
        }

        const core::Image picture = ui::toImage(image);

        QVERIFY(picture.hasAlpha());
        QCOMPARE(ui::toQImage(picture), image.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    }

    void valuesOutsideOfTheRangeAreClamped()
    {
        core::Image image(1, 1);
        image.at(0, 0)[0] = 1.7F;
        image.at(0, 0)[1] = -0.5F;

        QCOMPARE(ui::toQImage(image).pixel(0, 0), qRgb(255, 0, 0));
    }
};

QTEST_MAIN(PicturePyramidTest)
#include "picture_pyramid_test.moc"
