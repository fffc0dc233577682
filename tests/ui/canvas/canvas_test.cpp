#include "tests/ui/canvas/shown_canvas.h"

#include <QPainter>
#include <QSignalSpy>

using ui::Canvas;
using ui::PicturePyramid;

class CanvasTest final : public QObject {
    Q_OBJECT

private slots:
    void showsThePictureAfterInTheMiddle()
    {
        Shown shown;

        QCOMPARE(shown.colorAt(200, 150), kGreen);
        QCOMPARE(shown.colorAt(102, 150), kGreen);
        QCOMPARE(shown.colorAt(98, 150), QColor(0x77, 0x77, 0x77));
    }

    void showsThePictureBeforeWhileItIsHeld()
    {
        Shown shown;

        shown.canvas.setBeforeHeld(true);
        QCOMPARE(shown.colorAt(200, 150), kRed);

        shown.canvas.setBeforeHeld(false);
        QCOMPARE(shown.colorAt(200, 150), kGreen);
    }

    void wheelZoomsAtTheCursor()
    {
        Shown shown;
        const QPointF cursor(130, 120);
        const QPointF under = shown.canvas.transform().toPicture(cursor);

        wheel(shown.canvas, cursor, 360);

        QVERIFY(shown.canvas.transform().zoom() > 1.5);
        const QPointF now = shown.canvas.transform().toPicture(cursor);
        QVERIFY(QLineF(now, under).length() < 1e-6);
    }

    void wheelForthAndBackReturns()
    {
        Shown shown;
        wheel(shown.canvas, {130, 120}, 240);
        wheel(shown.canvas, {130, 120}, -240);

        QVERIFY(qAbs(shown.canvas.transform().zoom() - 1) < 1e-9);
    }

    void middleDragAndSpaceDragPan()
    {
        Shown shown;
        const QPointF corner = shown.canvas.transform().toView({0, 0});

        drag(shown.canvas, Qt::MiddleButton, {200, 150}, {230, 170});
        QCOMPARE(shown.canvas.transform().toView({0, 0}), corner + QPointF(30, 20));

        shown.canvas.setPanHeld(true);
        drag(shown.canvas, Qt::LeftButton, {200, 150}, {170, 130});
        QCOMPARE(shown.canvas.transform().toView({0, 0}), corner);
    }

    void panningScalesNoTileAnew()
    {
        ui::TileCache tiles;
        tiles.setLayer(layer({2000, 2000}, Qt::red));
        QImage target(500, 500, QImage::Format_RGB32);
        QPainter painter(&target);
        tiles.draw(painter, QRectF(-100, -100, 1000, 1000), target.rect());
        const qint64 made = tiles.tilesMade();

        tiles.draw(painter, QRectF(-110, -95, 1000, 1000), target.rect());

        QVERIFY(made > 0);
        QCOMPARE(tiles.tilesMade(), made);
    }

    void tilesMeetWithoutSeams()
    {
        ui::TileCache tiles;
        tiles.setLayer(layer({999, 777}, QColor(200, 100, 50)));
        for (const double zoom : {0.37, 1.0, 1.73}) {
            QImage target(600, 600, QImage::Format_RGB32);
            target.fill(Qt::black);
            QPainter painter(&target);
            tiles.draw(painter, QRectF(0, 0, 999 * zoom, 777 * zoom), target.rect());
            painter.end();

            const int side = static_cast<int>(777 * zoom) - 2;
            for (int at = 1; at < std::min(side, 600); ++at) {
                QCOMPARE(target.pixel(at, at), qRgb(200, 100, 50));
            }
        }
    }

    void theEdgesOfAPictureAreItsOwn()
    {
        ui::TileCache tiles;
        tiles.setLayer(layer({480, 320}, QColor(200, 100, 50)));
        for (const double zoom : {0.9, 0.904, 0.31, 1.13, 0.01}) {
            QImage target(600, 600, QImage::Format_RGB32);
            target.fill(Qt::white);
            QPainter painter(&target);
            tiles.draw(painter, QRectF(3, 3, 480 * zoom, 320 * zoom), target.rect());
            painter.end();

            for (int at = 0; at < 600; ++at) {
                const QRgb pixel = target.pixel(3, at);
                QVERIFY(pixel == qRgb(200, 100, 50) || pixel == qRgb(255, 255, 255));
            }
            QCOMPARE(target.pixel(3, 3), qRgb(200, 100, 50));
        }
    }

    void theMaskIsLaidOverOnDemand()
    {
        Shown shown;
        core::Mask mask(200, 100, 1.0F);
        shown.canvas.setMask(core::TiledMask(mask), {200, 100});
        QCOMPARE(shown.colorAt(200, 150), kGreen);

        shown.canvas.setMaskShown(true);
        QVERIFY(shown.colorAt(200, 150).red() > 100);

        shown.canvas.setMaskTint(QColor(0, 0, 255, 255));
        QCOMPARE(shown.colorAt(200, 150), QColor(Qt::blue));
    }

    void aMaskWithFewerPixelsCoversTheWholePictureSmoothly()
    {
        Shown shown;
        core::Mask mask(4, 2);
        mask.at(0, 0) = mask.at(0, 1) = mask.at(1, 0) = mask.at(1, 1) = 1; // the left half
        shown.canvas.setMaskTint(QColor(0, 0, 255, 255));

        shown.canvas.setMask(core::TiledMask(mask), {200, 100});
        shown.canvas.setMaskShown(true);

        QCOMPARE(shown.colorAt(110, 150), QColor(Qt::blue));
        QCOMPARE(shown.colorAt(290, 150), kGreen);
        const QColor between = shown.colorAt(200, 150); // in squares it would be one of the two
        QVERIFY(between.blue() > 60 && between.blue() < 200);
    }

    void aMaskOfAnotherPictureIsNotLaidOver()
    {
        Shown shown;

        shown.canvas.setMask(core::TiledMask(core::Size{100, 100}, 255), {100, 100});
        shown.canvas.setMaskShown(true);

        QCOMPARE(shown.colorAt(200, 150), kGreen);
    }

    void aPreviewTakesThePlaceOfTheFullPicture()
    {
        Shown shown;
        QImage small(50, 25, QImage::Format_RGB32);
        small.fill(Qt::blue);
        const double zoom = shown.canvas.transform().zoom();

        shown.canvas.setAfter(std::make_shared<const PicturePyramid>(small, QSize(200, 100)));

        QCOMPARE(shown.canvas.transform().zoom(), zoom);
        QCOMPARE(shown.colorAt(102, 102), QColor(Qt::blue));
        QCOMPARE(shown.colorAt(298, 198), QColor(Qt::blue));
    }

    void doubleClickGoesToFullSizeAndBack()
    {
        Shown shown;
        shown.canvas.setBefore(layer({2000, 1000}, Qt::red));
        const double fitted = shown.canvas.transform().zoom();

        QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, {200, 150});
        QCOMPARE(shown.canvas.transform().zoom(), 1.0);
        QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, {200, 150});

        QCOMPARE(shown.canvas.transform().zoom(), fitted);
    }

    void anEmptyCanvasIgnoresTheMouse()
    {
        Canvas canvas;
        const QSignalSpy zoomed(&canvas, &Canvas::zoomChanged);

        wheel(canvas, {10, 10}, 120);
        drag(canvas, Qt::MiddleButton, {10, 10}, {50, 50});

        QCOMPARE(zoomed.count(), 0);
    }
};

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
