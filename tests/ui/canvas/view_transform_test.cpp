#include "ui/canvas/view_transform.h"

#include <QRandomGenerator>
#include <QTest>

using ui::ViewTransform;

namespace {

ViewTransform makeTransform(QSizeF picture, QSizeF view)
{
    ViewTransform transform;
    transform.setView(view);
    transform.setPicture(picture);
    return transform;
}

double distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

} // namespace

class ViewTransformTest final : public QObject {
    Q_OBJECT

private slots:
    void fitsTheWholePictureInTheMiddle()
    {
        const ViewTransform transform = makeTransform({4000, 2000}, {800, 600});

        QVERIFY(transform.isFitted());
        QVERIFY(QRectF(0, 0, 800, 600).contains(transform.pictureRect()));
        QVERIFY(distance(transform.pictureRect().center(), {400, 300}) <= 1);
    }

    void enlargesSmallPicturesTwiceAtMost()
    {
        QCOMPARE(makeTransform({40, 20}, {800, 600}).zoom(), 2.0);
        QCOMPARE(makeTransform({388, 288}, {800, 600}).zoom(), 2.0);
        QCOMPARE(makeTransform({776, 288}, {800, 600}).zoom(), 1.0);
    }

    void whatLiesUnderTheCursorStaysThereWhileZooming()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            ViewTransform transform = makeTransform({3000, 2000}, {800, 600});
            const QRectF inside = transform.pictureRect();
            const QPointF cursor(inside.left() + random.generateDouble() * inside.width(),
                                 inside.top() + random.generateDouble() * inside.height());
            const QPointF under = transform.toPicture(cursor);

            transform.zoomAt(cursor, transform.zoom() * (1 + 20 * random.generateDouble()));

            QVERIFY(distance(transform.toPicture(cursor), under) < 1e-6);
        }
    }

    void zoomingInAndOutAgainReturns()
    {
        ViewTransform transform = makeTransform({3000, 2000}, {800, 600});
        const double zoom = transform.zoom();
        const QPointF corner = transform.toView({0, 0});

        transform.zoomAt({300, 200}, zoom * 4);
        transform.zoomAt({300, 200}, zoom);

        QVERIFY(distance(transform.toView({0, 0}), corner) < 1e-6);
    }

    void staysWithinItsLimits()
    {
        ViewTransform transform = makeTransform({3000, 2000}, {800, 600});

        transform.zoomAt({0, 0}, 1e9);
        QCOMPARE(transform.zoom(), ViewTransform::kLargestZoom);
        transform.zoomAt({0, 0}, 1e-9);
        QCOMPARE(transform.zoom(), ViewTransform::kSmallestZoom);
    }

    void panningNeverLosesThePicture()
    {
        ViewTransform transform = makeTransform({3000, 2000}, {800, 600});
        for (const QPointF away : {QPointF(1e6, 0), QPointF(-1e6, 1e6), QPointF(0, -1e6)}) {
            transform.pan(away);

            QVERIFY(transform.pictureRect().intersects(QRectF(0, 0, 800, 600)));
        }
    }

    void keepsTheMiddleWhenTheViewGrows()
    {
        ViewTransform transform = makeTransform({3000, 2000}, {800, 600});
        transform.zoomAt({100, 100}, 2);
        const QPointF middle = transform.toPicture({400, 300});

        transform.setView({1000, 700});

        QVERIFY(distance(transform.toPicture({500, 350}), middle) < 1e-6);
        QCOMPARE(transform.zoom(), 2.0);
    }

    void staysFittedWhenTheViewGrows()
    {
        ViewTransform transform = makeTransform({3000, 2000}, {800, 600});
        const double before = transform.zoom();

        transform.setView({1600, 1200});

        QVERIFY(transform.isFitted());
        QVERIFY(transform.zoom() > before);
    }
};

QTEST_MAIN(ViewTransformTest)
#include "view_transform_test.moc"
