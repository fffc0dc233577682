#include "core/image/mask_stroke.h"
#include "ui/canvas/mask_overlay.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using core::TiledMask;
using ui::MaskOverlay;

namespace {

TiledMask leftHalf(int width, int height)
{
    core::Mask mask(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 2; ++x) {
            mask.at(x, y) = 1;
        }
    }
    return TiledMask(mask);
}

/// The overlay over white, in a view of `size` that the picture at `where` fills or leaves.
QImage drawn(MaskOverlay& overlay, QSize size, const QRectF& where)
{
    QImage view(size, QImage::Format_RGB32);
    view.fill(Qt::white);
    QPainter painter(&view);
    overlay.draw(painter, where, view.rect());
    return view;
}

} // namespace

class MaskOverlayTest final : public QObject {
    Q_OBJECT

private slots:
    void tintsWhatIsSelectedAtAnyZoom()
    {
        for (const double zoom : {0.05, 0.33, 0.5, 1.0, 2.7, 8.0}) {
            MaskOverlay overlay;
            overlay.setTint(QColor(255, 0, 0, 255), false);
            overlay.setMask(leftHalf(1000, 700));
            const QSize size(static_cast<int>(1000 * zoom), static_cast<int>(700 * zoom));
            const QSize view = size.boundedTo({4000, 600});

            const QImage image = drawn(overlay, view, QRectF(QPointF(), size));

            const int middle = size.width() / 2;
            QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
            if (middle + 4 < view.width()) {
                QCOMPARE(image.pixelColor(middle - 4, view.height() / 2), QColor(Qt::red));
                QCOMPARE(image.pixelColor(middle + 4, view.height() / 2), QColor(Qt::white));
            }
        }
    }

    void invertedItTintsTheRest()
    {
        MaskOverlay overlay;
        overlay.setTint(QColor(255, 0, 0, 255), true);
        overlay.setMask(leftHalf(400, 300));

        const QImage image = drawn(overlay, {400, 300}, {0, 0, 400, 300});

        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::white));
        QCOMPARE(image.pixelColor(350, 250), QColor(Qt::red));
    }

    void looksAfterEveryStrokeAsIfDrawnAnew()
    {
        for (const double zoom : {0.11, 0.4, 1.3}) {
            const QRectF where(-13, 7, 2000 * zoom, 1500 * zoom);
            MaskOverlay kept;
            core::MaskStroke stroke(leftHalf(2000, 1500), {.hardness = 0.3});
            kept.setMask(stroke.base());
            drawn(kept, {600, 500}, where);
            for (int step = 0; step < 6; ++step) {
                stroke.extend({.x = 900.0 + 60 * step, .y = 200.0 + 90 * step, .radius = 70});
                kept.setMask(stroke.result());

                MaskOverlay fresh;
                fresh.setMask(stroke.result());
                QCOMPARE(drawn(kept, {600, 500}, where), drawn(fresh, {600, 500}, where));
            }
        }
    }

    void aMovementOverAnEightKMaskIsDrawnWithinAFrame()
    {
        MaskOverlay overlay;
        core::MaskStroke stroke(TiledMask(core::Size{7680, 4320}), {.hardness = 0.5});
        overlay.setMask(stroke.base());
        QImage view(1280, 720, QImage::Format_RGB32);
        QPainter painter(&view);
        const QRectF where(0, 0, 1280, 720);
        overlay.draw(painter, where, view.rect());
        std::vector<double> frames;

        for (int step = 0; step < 40; ++step) {
            QElapsedTimer clock;
            clock.start();
            stroke.extend({.x = 1000.0 + 40 * step, .y = 2000, .radius = 150});
            overlay.setMask(stroke.result());
            overlay.draw(painter, where, view.rect());
            frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }

        std::ranges::sort(frames);
        qInfo("median movement %.1f ms", frames[frames.size() / 2]);
        QVERIFY(frames[frames.size() / 2] < 33);
    }
};

QTEST_MAIN(MaskOverlayTest)
#include "mask_overlay_test.moc"
