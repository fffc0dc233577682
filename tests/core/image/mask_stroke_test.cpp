#include "core/image/mask_stroke.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using core::Brush;
using core::MaskPaint;
using core::MaskStroke;
using core::TiledMask;

class MaskStrokeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDabIsADisc()
    {
        MaskStroke stroke(TiledMask(core::Size{400, 400}), {.hardness = 1});

        stroke.extend({.x = 256, .y = 256, .radius = 40});

        double sum = 0;
        for (int y = 0; y < 400; ++y) {
            for (int x = 0; x < 400; ++x) {
                sum += stroke.result().at(x, y) / 255.0;
            }
        }
        QVERIFY(std::abs(sum - 40.0 * 40.0 * 3.14159) < 60);
        QCOMPARE(stroke.result().at(256, 256), std::uint8_t{255});
        QCOMPARE(stroke.result().at(200, 256), std::uint8_t{0});
    }

    void softBrushesFallOffFromTheHardPart()
    {
        MaskStroke stroke(TiledMask(core::Size{200, 200}), {.hardness = 0.5});

        stroke.extend({.x = 100, .y = 100, .radius = 50});

        QCOMPARE(stroke.result().at(123, 100), std::uint8_t{255});
        QVERIFY(stroke.result().at(137, 100) > 90 && stroke.result().at(137, 100) < 165);
        QVERIFY(stroke.result().at(130, 100) > stroke.result().at(145, 100));
        QCOMPARE(stroke.result().at(151, 100), std::uint8_t{0});
    }

    void aStrokeHasNoGapsAndNoBeads()
    {
        MaskStroke stroke(TiledMask(core::Size{600, 100}), {.hardness = 1});
        stroke.extend({.x = 50, .y = 50, .radius = 10});

        stroke.extend({.x = 550, .y = 50, .radius = 10});

        for (int x = 50; x < 550; ++x) {
            QCOMPARE(stroke.result().at(x, 50), std::uint8_t{255});
            QCOMPARE(stroke.result().at(x, 44), std::uint8_t{255});
            QCOMPARE(stroke.result().at(x, 62), std::uint8_t{0});
        }
    }

    void crossingItselfDoesNotExceedTheOpacity()
    {
        MaskStroke stroke(TiledMask(core::Size{100, 100}), {.opacity = 0.5});
        for (const double x : {20.0, 80.0, 20.0, 80.0}) {
            stroke.extend({.x = x, .y = 50, .radius = 10});
        }

        QCOMPARE(stroke.result().at(50, 50), std::uint8_t{128});
    }

    void erasingTakesAway()
    {
        MaskStroke stroke(TiledMask(core::Size{100, 100}, 255), {.paint = MaskPaint::Erase});

        stroke.extend({.x = 50, .y = 50, .radius = 10});

        QCOMPARE(stroke.result().at(50, 50), std::uint8_t{0});
        QCOMPARE(stroke.result().at(10, 10), std::uint8_t{255});
        QCOMPARE(stroke.base().at(50, 50), std::uint8_t{255});
    }

    void tellsWhatItChangedAndLeavesOtherTilesAlone()
    {
        const TiledMask base(core::Size{1000, 1000});
        MaskStroke stroke(base, {});

        const core::Rectangle area = stroke.extend({.x = 700, .y = 300, .radius = 20});

        QVERIFY(area.x <= 680 && area.x + area.width >= 720);
        QVERIFY(area.y <= 280 && area.y + area.height >= 320);
        QVERIFY(area.width < 60 && area.height < 60);
        QCOMPARE(stroke.result().tile(0, 0), base.tile(0, 0));
        QVERIFY(stroke.result().tile(2, 1) != base.tile(2, 1));
    }

    void theWorldOutsideIsLeftOut()
    {
        MaskStroke stroke(TiledMask(core::Size{50, 50}), {});

        QCOMPARE(stroke.extend({.x = -500, .y = -500, .radius = 20}).width, 0);
        stroke.extend({.x = 600, .y = 600, .radius = 20});

        QCOMPARE(stroke.result().at(25, 25), std::uint8_t{255});
    }

    void paintingOnAnEightKMaskTakesMilliseconds()
    {
        MaskStroke stroke(TiledMask(core::Size{7680, 4320}), {.hardness = 0.5});
        stroke.extend({.x = 3000, .y = 2000, .radius = 150});
        QElapsedTimer clock;
        clock.start();

        for (int step = 1; step <= 50; ++step) {
            stroke.extend({.x = 3000.0 + 20 * step, .y = 2000, .radius = 150});
        }

        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6 / 50;
        qInfo("%.2f ms a movement", milliseconds);
        QVERIFY(milliseconds < 16);
    }

    void anOutlineIsFilled()
    {
        const TiledMask coverage = core::polygonCoverage(
            {600, 600}, {{.x = 100, .y = 100}, {.x = 500, .y = 100}, {.x = 500, .y = 500}});

        QCOMPARE(coverage.at(490, 480), std::uint8_t{255});
        QCOMPARE(coverage.at(300, 200), std::uint8_t{255});
        QCOMPARE(coverage.at(200, 400), std::uint8_t{0});
        QCOMPARE(coverage.at(499, 300), std::uint8_t{255});
        QCOMPARE(coverage.at(502, 300), std::uint8_t{0});
    }

    void twoCornersAreNoOutline()
    {
        const TiledMask coverage
            = core::polygonCoverage({50, 50}, {{.x = 1, .y = 1}, {.x = 40, .y = 40}});

        QVERIFY(coverage == TiledMask(core::Size{50, 50}));
    }
};

QTEST_APPLESS_MAIN(MaskStrokeTest)
#include "mask_stroke_test.moc"
