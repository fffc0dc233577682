#include "tests/ui/portrait/portrait_window.h"
#include "ui/canvas/canvas.h"
#include "ui/widgets/tint_button.h"

#include <QSignalSpy>

using ui::TintButton;

namespace {

QToolButton* swatch(const TintButton& button, const char* name)
{
    for (auto* child : button.findChildren<QToolButton*>()) {
        if (child->accessibleName() == QLatin1String(name)) {
            return child;
        }
    }
    return nullptr;
}

} // namespace

class TintButtonTest final : public QObject {
    Q_OBJECT

private slots:
    void anotherColourKeepsTheOpacity()
    {
        TintButton button;
        button.setTint(QColor(255, 0, 0, 51));
        QSignalSpy edits(&button, &TintButton::edited);
        button.show();

        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::mouseClick(swatch(button, "Blue"), Qt::LeftButton);

        QCOMPARE(edits.count(), 1);
        QCOMPARE(button.tint(), QColor(0x2c, 0x6c, 0xe0, 51));
    }

    void theOpacityCanBeDragged()
    {
        TintButton button;
        button.setTint(QColor(255, 0, 0, 128));
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        auto* groove = button.findChild<ui::BareSlider*>();

        QTest::mouseClick(groove, Qt::LeftButton, {}, {groove->width() - 4, 10});

        QCOMPARE(button.tint().alpha(), 255);
        QCOMPARE(button.tint().red(), 255);
    }

    void theWindowTakesItOverAndKeepsIt()
    {
        PortraitWindow window;
        window.paint();
        auto* button = window.workspace.findChild<TintButton*>();
        ui::Canvas& canvas = window.workspace.canvas();

        button->click();
        swatch(*button, "Black")->click();

        QVERIFY(canvas.isMaskShown());
        QCOMPARE(window.session.maskTint().rgb(), QColor(Qt::black).rgb());
        const QPointF person
            = canvas.transform().toView({150, 60}); // the fake finds the right half
        const QPointF wall = canvas.transform().toView({10, 60});
        QTRY_VERIFY(canvas.grab().toImage().pixelColor(person.toPoint()).red()
                    < canvas.grab().toImage().pixelColor(wall.toPoint()).red());
    }

    void theColourIsThereAtTheNextStart()
    {
        const PictureFolder folder;
        ui::Session(folder.path() / "settings.ini").setMaskTint(QColor(1, 2, 3, 4));

        QCOMPARE(ui::Session(folder.path() / "settings.ini").maskTint(), QColor(1, 2, 3, 4));
    }
};

QTEST_MAIN(TintButtonTest)
#include "tint_button_test.moc"
