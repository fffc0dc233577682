#include "core/image/smart_brush.h"

#include <QTest>

#include <random>
#include <stdexcept>

using core::Image;
using core::MaskStroke;
using core::TiledMask;

namespace {

/// Left of `edge` dark red, right of it light blue, both rough.
Image twoFields(int width, int height, int edge)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> rough(-0.03F, 0.03F);
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool left = x < edge;
            const auto pixel = image.at(x, y);
            pixel[0] = (left ? 0.5F : 0.6F) + rough(random);
            pixel[1] = (left ? 0.2F : 0.7F) + rough(random);
            pixel[2] = (left ? 0.2F : 0.9F) + rough(random);
        }
    }
    return image;
}

} // namespace

class SmartBrushTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsAtAnEdge()
    {
        const Image picture = twoFields(400, 300, 200);
        MaskStroke stroke(TiledMask(picture.size()), {.hardness = 0.9});
        stroke.extend({.x = 165, .y = 80, .radius = 60});
        stroke.extend({.x = 165, .y = 220, .radius = 60});

        const TiledMask coverage = core::smartCoverage(stroke, picture);

        QVERIFY(coverage.at(195, 150) > 200);
        QVERIFY(coverage.at(205, 150) < 55);
        QVERIFY(coverage.at(215, 150) < 10);
        QVERIFY(coverage.at(130, 150) > 200);
    }

    void fillsTheWholeBrushWhereThereIsNoEdge()
    {
        const Image picture = twoFields(400, 300, 399);
        MaskStroke stroke(TiledMask(picture.size()), {.hardness = 1});
        stroke.extend({.x = 150, .y = 150, .radius = 60});

        const TiledMask coverage = core::smartCoverage(stroke, picture);

        QVERIFY(coverage.at(150, 150) > 250);
        QVERIFY(coverage.at(150 + 50, 150) > 200);
        QVERIFY(coverage.at(150, 150 - 50) > 200);
        QCOMPARE(coverage.at(150 + 70, 150), std::uint8_t{0});
    }

    void worksOnLargePicturesAndAtTheirBorders()
    {
        const Image picture = twoFields(2000, 1500, 600);
        MaskStroke stroke(TiledMask(picture.size()), {});
        stroke.extend({.x = 400, .y = 0, .radius = 300});

        const TiledMask coverage = core::smartCoverage(stroke, picture);

        QVERIFY(coverage.at(560, 20) > 200);
        QVERIFY(coverage.at(640, 20) < 30);
        QVERIFY(coverage.at(400, 100) > 250);
        QCOMPARE(coverage.tile(7, 5), core::uniformTile(0));
    }

    void coversNothingWithoutAStroke()
    {
        const MaskStroke stroke(TiledMask(core::Size{20, 20}), {});

        QVERIFY(core::smartCoverage(stroke, Image(20, 20)) == TiledMask(core::Size{20, 20}));
    }

    void refusesAnotherPicturesMask()
    {
        const MaskStroke stroke(TiledMask(core::Size{20, 20}), {});

        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, core::smartCoverage(stroke, Image(21, 20)));
    }
};

QTEST_APPLESS_MAIN(SmartBrushTest)
#include "smart_brush_test.moc"
