#include "tests/ui/portrait/portrait_window.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/mask_tool_bar.h"

#include <QPointingDevice>
#include <QTabletEvent>
#include <QToolButton>

#include <random>

using core::TiledMask;
using ui::MaskTool;

namespace {

/// A painted portrait of 160 x 120, whose right half is the person, shown pixel for pixel.
class Easel final {
public:
    Easel()
    {
        window.paint();
        QTest::qWait(0);
        editor.setTool(MaskTool::Brush);
        ui::MaskBrushOptions options;
        options.size = 20;
        options.hardness = 1;
        editor.setOptions(options);
        canvas.zoomTo(1);
    }

    QPoint at(double x, double y) const
    {
        return (canvas.transform().toView({x, y}) / canvas.devicePixelRatioF()).toPoint();
    }

    void stroke(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&canvas, button, {}, at(from.x(), from.y()));
        QTest::mouseMove(&canvas, at((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        QTest::mouseMove(&canvas, at(to.x(), to.y()));
        QTest::mouseRelease(&canvas, button, {}, at(to.x(), to.y()));
    }

    int value(int x, int y) const
    {
        const auto& painted = window.workspace.document().state().painted;
        return painted ? painted->at(x, y) : -1;
    }

    QUndoStack& history() { return window.workspace.document().history(); }

    mutable PortraitWindow window;
    ui::Canvas& canvas = window.workspace.canvas();
    ui::MaskEditor& editor = window.workspace.maskEditor();
};

} // namespace

class MaskEditorTest final : public QObject {
    Q_OBJECT

private slots:
    void aStrokeAddsAndIsOneStep()
    {
        Easel easel;
        const int steps = easel.history().count();

        easel.stroke({20, 30}, {60, 30});

        QCOMPARE(easel.history().count(), steps + 1);
        QCOMPARE(easel.value(40, 30), 255);
        QCOMPARE(easel.value(40, 60), 0);
        QCOMPARE(easel.value(120, 60), 255); // what was found stays
        QTRY_VERIFY(easel.window.workspace.controller().finished());
        const auto used = easel.window.engine->lastFull().scene.mask;
        QVERIFY(used->at(40, 30) == 1 && used->at(40, 60) == 0);
    }

    void theRightButtonTakesAway()
    {
        Easel easel;

        easel.stroke({100, 30}, {140, 30}, Qt::RightButton);

        QCOMPARE(easel.value(120, 30), 0);
        QCOMPARE(easel.value(120, 60), 255);
    }

    void invertedMasksAreEditedAsTheyAreSeen()
    {
        Easel easel;
        ui::PortraitState inverted = easel.window.state();
        inverted.mask.inverted = true;
        easel.window.workspace.document().change(inverted, QStringLiteral("Invert"));

        easel.stroke({100, 30}, {140, 30});

        QCOMPARE(easel.value(120, 30), 0);
    }

    void theStrokeIsSeenWhileItIsPainted()
    {
        Easel easel;
        const QPoint probe = easel.at(40, 30);
        const QColor before = easel.canvas.grab().toImage().pixelColor(probe);

        QTest::mousePress(&easel.canvas, Qt::LeftButton, {}, easel.at(20, 30));
        QTest::mouseMove(&easel.canvas, easel.at(80, 30));

        QVERIFY(easel.canvas.grab().toImage().pixelColor(probe) != before);
        QVERIFY(!easel.window.state().painted);
        QTest::keyClick(&easel.canvas, Qt::Key_Escape);
        QVERIFY(easel.canvas.grab().toImage().pixelColor(probe) == before);
        QTest::mouseRelease(&easel.canvas, Qt::LeftButton, {}, easel.at(80, 30));
        QVERIFY(!easel.window.state().painted);
    }

    void undoingAllAndRedoingAllIsTheSame()
    {
        Easel easel;
        std::mt19937 random(3);
        std::uniform_real_distribution<double> place(0, 120);
        const int first = easel.history().index();
        for (int stroke = 0; stroke < 12; ++stroke) {
            easel.stroke({place(random), place(random)}, {place(random), place(random)},
                         stroke % 3 == 0 ? Qt::RightButton : Qt::LeftButton);
        }
        const TiledMask end = *easel.window.state().painted;
        const int last = easel.history().index();
        QVERIFY(last > first + 6);

        easel.history().setIndex(first);
        QVERIFY(!easel.window.state().painted);
        easel.history().setIndex(last);

        QVERIFY(*easel.window.state().painted == end);
    }

    void aPenPressesTheBrush()
    {
        Easel easel;
        const auto* pen
            = new QPointingDevice(QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus,
                                  QPointingDevice::PointerType::Pen,
                                  QInputDevice::Capability::Pressure, 1, 1, {}, {}, &easel.canvas);
        const auto send = [&](QEvent::Type type, QPointF point, double pressure) {
            const QPointF where = easel.at(point.x(), point.y());
            QTabletEvent event(type, pen, where, easel.canvas.mapToGlobal(where), pressure, 0, 0, 0,
                               0, 0, {}, Qt::LeftButton, Qt::LeftButton);
            QCoreApplication::sendEvent(&easel.canvas, &event);
        };

        send(QEvent::TabletPress, {20, 30}, 0.1);
        send(QEvent::TabletMove, {60, 30}, 0.1);
        send(QEvent::TabletRelease, {60, 30}, 0);

        QCOMPARE(easel.value(40, 30), 255);
        QCOMPARE(easel.value(40, 37), 0); // the mouse would have reached it
    }

    void anOutlineIsFilledByClicksAndEnter()
    {
        Easel easel;
        easel.editor.setTool(MaskTool::Outline);
        for (const QPoint corner : {QPoint(10, 10), QPoint(60, 10), QPoint(60, 60)}) {
            QTest::mouseClick(&easel.canvas, Qt::LeftButton, {}, easel.at(corner.x(), corner.y()));
        }
        QVERIFY(!easel.window.state().painted);

        QTest::keyClick(&easel.canvas, Qt::Key_Return);

        QCOMPARE(easel.value(50, 20), 255);
        QCOMPARE(easel.value(20, 50), 0);
    }

    void theSmartBrushThinksOnAThreadOfItsOwn()
    {
        Easel easel;
        easel.editor.setTool(MaskTool::SmartBrush);

        easel.stroke({20, 30}, {60, 30});

        QTRY_VERIFY(easel.window.state().painted);
        QCOMPARE(easel.value(40, 30), 255);
        QCOMPARE(easel.value(40, 70), 0);
    }

    void theAutomaticMaskComesBack()
    {
        Easel easel;
        easel.stroke({20, 30}, {60, 30});
        QToolButton* automatic = nullptr;
        for (auto* button : easel.window.workspace.findChildren<QToolButton*>()) {
            automatic = button->accessibleName() == QStringLiteral("Find the person anew")
                ? button
                : automatic;
        }

        automatic->click();

        QVERIFY(!easel.window.state().painted);
        QTRY_VERIFY(easel.window.workspace.controller().finished());
        QCOMPARE(easel.window.engine->lastFull().scene.mask->at(40, 30), 0.0F);
    }

    void theBarFollowsTheKeysAndTheOtherWayRound()
    {
        Easel easel;
        auto* bar = easel.window.workspace.findChild<ui::MaskToolBar*>();
        QVERIFY(bar->isVisible());

        easel.window.drag("Brush: size", 20, 40);
        QVERIFY(easel.editor.options().size != 20);
        easel.editor.setTool(MaskTool::None);

        QVERIFY(!bar->isVisible());
        QVERIFY(easel.canvas.tool() == nullptr);
    }

    void anotherPhotographLaysNothingOfTheOldMaskOnIt()
    {
        Easel easel;
        easel.stroke({20, 30}, {60, 30});

        easel.window.drop({easel.window.folder.picture("other.png", {90, 70})}, {300, 300});

        QTRY_VERIFY(!easel.window.state().painted);
        QTRY_VERIFY(easel.window.workspace.controller().finished());
        QCOMPARE(easel.window.engine->lastFull().scene.mask->width(), 90);
    }
};

QTEST_MAIN(MaskEditorTest)
#include "mask_editor_test.moc"
