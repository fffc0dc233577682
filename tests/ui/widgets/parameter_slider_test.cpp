#include "ui/widgets/bare_slider.h"
#include "ui/widgets/parameter_slider.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using ui::BareSlider;
using ui::Parameter;
using ui::ParameterSlider;

namespace {

Parameter structure()
{
    return {.name = QStringLiteral("structure"), .maximum = 2, .initial = 0.5};
}

Parameter stroke()
{
    return {.name = QStringLiteral("stroke"),
            .minimum = 0.25,
            .maximum = 4,
            .initial = 1,
            .shownFactor = 100,
            .decimals = 0,
            .logarithmic = true};
}

void wheel(QWidget& target, int delta, Qt::KeyboardModifiers held = {})
{
    const QPointF middle = target.rect().center();
    QWheelEvent event(middle, target.mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, held,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&target, &event);
}

/// A shown row of 260 pixels and its two parts.
struct Row {
    explicit Row(const Parameter& parameter)
        : slider(parameter)
        , groove(slider.findChild<BareSlider*>())
        , number(slider.findChild<QDoubleSpinBox*>())
    {
        slider.resize(260, 24);
        slider.show();
    }

    ParameterSlider slider;
    BareSlider* groove;
    QDoubleSpinBox* number;
};

} // namespace

class ParameterSliderTest final : public QObject {
    Q_OBJECT

private slots:
    void beginsWithItsInitialValue()
    {
        const Row row(structure());

        QCOMPARE(row.slider.value(), 0.5);
        QCOMPARE(row.number->value(), 0.5);
        QCOMPARE(row.groove->value(), BareSlider::kSteps / 4);
    }

    void showingAValueIsNotAnEdit()
    {
        Row row(structure());
        const QSignalSpy edited(&row.slider, &ParameterSlider::edited);

        row.slider.setValue(1.25);

        QCOMPARE(edited.count(), 0);
        QCOMPARE(row.number->value(), 1.25);
    }

    void jumpsToWhereItIsPressedAndFollowsTheMouse()
    {
        Row row(structure());
        const QSignalSpy began(&row.slider, &ParameterSlider::gestureBegan);
        const QSignalSpy ended(&row.slider, &ParameterSlider::gestureEnded);
        const int middle = row.groove->height() / 2;

        QTest::mousePress(row.groove, Qt::LeftButton, {}, {row.groove->width() / 2, middle});
        QVERIFY(qAbs(row.slider.value() - 1.0) < 0.05);
        QTest::mouseMove(row.groove, {row.groove->width() - 1, middle});
        QCOMPARE(row.slider.value(), 2.0);
        QTest::mouseRelease(row.groove, Qt::LeftButton, {}, {row.groove->width() - 1, middle});

        QCOMPARE(began.count(), 1);
        QCOMPARE(ended.count(), 1);
    }

    void doubleClickResets()
    {
        Row row(structure());
        row.slider.setValue(1.7);

        QTest::mouseDClick(row.groove, Qt::LeftButton);

        QCOMPARE(row.slider.value(), 0.5);
    }

    void wheelAndArrowsStep()
    {
        Row row(structure());

        wheel(row.slider, 120);
        QCOMPARE(row.slider.value(), 0.55);
        wheel(*row.number, -240);
        QCOMPARE(row.slider.value(), 0.45);
        QTest::keyClick(row.groove, Qt::Key_Right);
        QCOMPARE(row.slider.value(), 0.5);
        QTest::keyClick(row.groove, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(row.slider.value(), 0.51);
    }

    void fineWheelsAddUp()
    {
        Row row(structure());

        for (int part = 0; part < 4; ++part) {
            wheel(row.slider, 30);
        }

        QCOMPARE(row.slider.value(), 0.55);
    }

    void typedNumbersAreTakenAndLimited()
    {
        Row row(structure());
        row.number->selectAll();

        QTest::keyClicks(row.number, QStringLiteral("1.23"));
        QTest::keyClick(row.number, Qt::Key_Return);
        QCOMPARE(row.slider.value(), 1.23);

        row.number->setValue(99);
        QCOMPARE(row.slider.value(), 2.0);
    }

    void logarithmicOnesHaveTheirInitialValueInTheMiddle()
    {
        Row row(stroke());

        QCOMPARE(row.groove->value(), BareSlider::kSteps / 2);
        QCOMPARE(row.number->value(), 100.0);
        QTest::keyClick(row.groove, Qt::Key_End);
        QCOMPARE(row.slider.value(), 4.0);
        QTest::keyClick(row.groove, Qt::Key_Home);
        QCOMPARE(row.slider.value(), 0.25);
    }

    void stepsAtTheEndOfTheRangeEditNothing()
    {
        Row row(structure());
        row.slider.setValue(2);
        const QSignalSpy edited(&row.slider, &ParameterSlider::edited);

        wheel(row.slider, 120);

        QCOMPARE(edited.count(), 0);
    }

    void allPartsHaveAccessibleNames()
    {
        const Row row(structure());

        QVERIFY(!row.groove->accessibleName().isEmpty());
        QVERIFY(!row.number->accessibleName().isEmpty());
    }
};

QTEST_MAIN(ParameterSliderTest)
#include "parameter_slider_test.moc"
