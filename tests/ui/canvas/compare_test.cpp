#include "tests/ui/canvas/shown_canvas.h"

using ui::CompareMode;

/// The ways to look at a picture beside what it was made from.
class CompareTest final : public QObject {
    Q_OBJECT

private slots:
    void wipeShowsBeforeLeftAndAfterRight()
    {
        Shown shown;

        shown.canvas.setCompareMode(CompareMode::Wipe);

        QCOMPARE(shown.colorAt(120, 190), kRed);
        QCOMPARE(shown.colorAt(280, 190), kGreen);
    }

    void theDividerOfTheWipeCanBeDragged()
    {
        Shown shown;
        shown.canvas.setCompareMode(CompareMode::Wipe);

        drag(shown.canvas, Qt::LeftButton, {200, 150}, {250, 150});

        QCOMPARE(shown.canvas.wipePosition(), 0.75);
        QCOMPARE(shown.colorAt(230, 190), kRed);
        QCOMPARE(shown.colorAt(290, 190), kGreen);
    }

    void sideBySideShowsBothWhole()
    {
        Shown shown;

        shown.canvas.setCompareMode(CompareMode::SideBySide);

        QCOMPARE(shown.colorAt(100, 150), kRed);
        QCOMPARE(shown.colorAt(300, 150), kGreen);
    }

    void stackedShowsBothWhole()
    {
        Shown shown;

        shown.canvas.setCompareMode(CompareMode::Stacked);

        QCOMPARE(shown.colorAt(200, 75), kRed);
        QCOMPARE(shown.colorAt(200, 225), kGreen);
    }

    void bothPanesZoomAndPanAsOne_data()
    {
        QTest::addColumn<CompareMode>("mode");
        QTest::addColumn<QPoint>("first");
        QTest::addColumn<QPoint>("second");
        QTest::newRow("side by side")
            << CompareMode::SideBySide << QPoint(50, 80) << QPoint(250, 80);
        QTest::newRow("stacked") << CompareMode::Stacked << QPoint(150, 40) << QPoint(150, 190);
    }

    void bothPanesZoomAndPanAsOne()
    {
        QFETCH(const CompareMode, mode);
        QFETCH(const QPoint, first);
        QFETCH(const QPoint, second);
        Shown shown;
        Shown other;
        shown.canvas.setCompareMode(mode);
        other.canvas.setCompareMode(mode);

        wheel(shown.canvas, first, 120);
        wheel(other.canvas, second, 120);

        QCOMPARE(shown.canvas.transform().pictureRect(), other.canvas.transform().pictureRect());
    }

    void theDifferenceIsBlackWhereNothingChanged()
    {
        Shown shown;
        shown.canvas.setCompareMode(CompareMode::Difference);
        QCOMPARE(shown.colorAt(200, 150), QColor(255, 255, 0)); // red to green

        shown.canvas.setAfter(layer({200, 100}, kRed));
        QCOMPARE(shown.colorAt(200, 150), QColor(Qt::black));

        shown.canvas.setBeforeHeld(true);
        QCOMPARE(shown.colorAt(200, 150), kRed);
    }
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
