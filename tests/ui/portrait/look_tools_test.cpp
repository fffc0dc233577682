#include "core/base/error.h"
#include "tests/ui/portrait/portrait_window.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/alpha_pad.h"
#include "ui/portrait/portrait_file.h"
#include "ui/portrait/portrait_presets.h"
#include "ui/portrait/snapshot_strip.h"
#include "ui/widgets/preset_menu.h"
#include "ui/widgets/thumbnail_button.h"

#include <QDir>
#include <QInputDialog>
#include <QToolButton>

#include <algorithm>

using core::stylize::PortraitSettings;
using ui::AlphaPad;

namespace {

/// A painted portrait with the pad of the background open.
class Desk final {
public:
    Desk() { window.paint(); }

    void openPad()
    {
        for (auto* button : window.workspace.findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(QStringLiteral("The background's structure"))) {
                button->click();
            }
        }
    }

    AlphaPad& pad() { return *window.workspace.findChild<AlphaPad*>(); }
    ui::SnapshotStrip& strip() { return *window.workspace.findChild<ui::SnapshotStrip*>(); }
    ui::PresetMenu& presets() { return *window.workspace.findChild<ui::PresetMenu*>(); }
    QUndoStack& history() { return window.workspace.document().history(); }

    void structure(double value)
    {
        ui::PortraitState next = window.state();
        next.settings.background.structure = value;
        window.workspace.document().change(next, QStringLiteral("Structure"));
        QTRY_VERIFY(window.workspace.controller().finished());
    }

    /// The menu as it is when it opens.
    QAction* entry(const QString& text)
    {
        emit presets().aboutToShow();
        for (QAction* action : presets().actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

    PortraitWindow window;
};

} // namespace

class LookToolsTest final : public QObject {
    Q_OBJECT

private slots:
    void thePadIsFilledWithSmallPictures()
    {
        Desk desk;

        desk.openPad();

        QVERIFY(desk.pad().isVisible());
        QTRY_VERIFY(desk.pad().missingCells().empty());
        const QImage shown = desk.pad().grab().toImage();
        const QColor top = shown.pixelColor(40, 40); // much structure: the fake paints it red
        const QColor bottom = shown.pixelColor(40, 300);
        QVERIFY(top.red() > bottom.red() + 100);
    }

    void pointingAtThePadIsOneStepOfBothValues()
    {
        Desk desk;
        desk.openPad();
        const int steps = desk.history().count();

        QTest::mousePress(&desk.pad(), Qt::LeftButton, {}, {60, 60});
        QTest::mouseMove(&desk.pad(), {100, 200});
        QTest::mouseMove(&desk.pad(), {12 + 240, 12 + 80});
        QTest::mouseRelease(&desk.pad(), Qt::LeftButton, {}, {12 + 240, 12 + 80});

        QCOMPARE(desk.history().count(), steps + 1);
        QCOMPARE(desk.window.state().settings.background.manner, 1.5);
        QCOMPARE(desk.window.state().settings.background.structure, 1.5);
        QTRY_VERIFY(desk.window.workspace.controller().finished());
    }

    void thePadsSheetIsKeptForTheSameLookAndMadeAnewForAnother()
    {
        Desk desk;
        desk.openPad();
        QTRY_VERIFY(desk.pad().missingCells().empty());
        desk.pad().hide();
        PortraitSettings settings = desk.window.state().settings;
        settings.background.manner = 0.1;

        desk.pad().open(ui::Region::Background, settings, {400, 100});
        QVERIFY(desk.pad().missingCells().empty());
        settings.background.detail = 0.9;
        desk.pad().open(ui::Region::Background, settings, {400, 100});

        QVERIFY(!desk.pad().missingCells().empty());
        QCOMPARE(desk.pad().missingCells().front().column, ui::SheetPlace::kSide / 2);
    }

    void aPresetIsOneStepAndUndoable()
    {
        Desk desk;
        desk.structure(1.9);
        ui::portraitPresets({}, desk.window.session.presetsFolder())
            .save(QStringLiteral("Wild"), ui::toJson(desk.window.state().settings));
        QVERIFY(desk.entry(QStringLiteral("Wild"))->isChecked());

        desk.entry(QStringLiteral("As at the start"))->trigger();
        QVERIFY(desk.window.state().settings == PortraitSettings());
        desk.entry(QStringLiteral("Wild"))->trigger();

        QCOMPARE(desk.window.state().settings.background.structure, 1.9);
        desk.history().undo();
        QVERIFY(desk.window.state().settings == PortraitSettings());
    }

    void aLookIsSavedUnderANameAndRenamed()
    {
        Desk desk;
        desk.structure(1.4);
        const auto answer = [&](const QString& name) {
            auto* dialog = desk.window.workspace.findChild<QInputDialog*>();
            dialog->setTextValue(name);
            dialog->accept();
            QTRY_VERIFY(desk.window.workspace.findChild<QInputDialog*>() == nullptr);
        };

        desk.presets().askToSave();
        answer(QStringLiteral("My / own: look"));

        QVERIFY(desk.entry(QStringLiteral("My / own: look")) != nullptr);
        auto* rename = desk.entry(QStringLiteral("Rename"))->menu();
        rename->actions().front()->trigger();
        answer(QStringLiteral("Other"));
        QVERIFY(desk.entry(QStringLiteral("My / own: look")) == nullptr);
        QVERIFY(desk.entry(QStringLiteral("Other"))->isChecked());
        desk.entry(QStringLiteral("Remove"))->menu()->actions().front()->trigger();
        QVERIFY(desk.entry(QStringLiteral("Other")) == nullptr);
    }

    void aTakenNameIsNotTakenAgainByRenaming()
    {
        const PictureFolder folder;
        const ui::Presets presets = ui::portraitPresets({}, folder.path() / "presets");
        presets.save(QStringLiteral("One"), {});
        presets.save(QStringLiteral("Two"), {});

        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 presets.rename(presets.list().front(), QStringLiteral("Two")));
        QCOMPARE(presets.list().size(), std::size_t{2});
    }

    void shippedPresetsAreReadable()
    {
        const std::filesystem::path checkout(CHIAROSCURO_CHECKOUT);
        const ui::Presets presets = ui::portraitPresets(checkout / "resources/presets", {});

        const auto files = QDir(QStringLiteral(CHIAROSCURO_CHECKOUT "/resources/presets"))
                               .entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 3);
        QCOMPARE(presets.list().size(), static_cast<std::size_t>(files.size()));
        for (const ui::Preset& preset : presets.list()) {
            QVERIFY(!preset.own && preset.settings != ui::toJson(PortraitSettings()));
        }
    }

    void aSnapshotBringsTheLookBack()
    {
        Desk desk;
        desk.structure(1.7);
        desk.strip().take();
        desk.structure(0.3);
        auto* kept = desk.strip().findChildren<ui::ThumbnailButton*>().back();
        QCOMPARE(kept->accessibleName(), QStringLiteral("Snapshot A"));

        kept->click();

        QCOMPARE(desk.window.state().settings.background.structure, 1.7);
        desk.history().undo();
        QCOMPARE(desk.window.state().settings.background.structure, 0.3);
    }

    void aSnapshotCanBeComparedWith()
    {
        Desk desk;
        desk.structure(2.0); // red
        desk.strip().take();
        desk.structure(0.0); // black
        ui::Canvas& canvas = desk.window.workspace.canvas();
        const auto left = [&] {
            const QPointF place = canvas.transform().toView({20, 60});
            return canvas.grab().toImage().pixelColor(place.toPoint()).red();
        };

        emit desk.strip().compareRequested(&desk.strip().snapshots().front());
        QCOMPARE(canvas.compareMode(), ui::CompareMode::Wipe);
        QCOMPARE(left(), 255);
        emit desk.strip().compareRequested(nullptr);

        QCOMPARE(left(), 0); // the photograph is blue
    }

    void snapshotsAreSavedAndOpenedWithTheDocument()
    {
        Desk desk;
        desk.structure(2.0); // red
        desk.strip().take();
        desk.structure(0.0); // black
        const auto file = desk.window.folder.path() / "lisa.chiaro";
        ui::SourceSums sums;
        ui::writePortrait(desk.window.state(), file, sums,
                          desk.window.workspace.document().snapshots());

        Desk other;
        other.strip().take();
        other.window.workspace.open({file});
        QTRY_COMPARE(other.window.state().settings.background.structure, 0.0);
        QCOMPARE(other.strip().snapshots().size(), std::size_t{1});
        QCOMPARE(other.strip().snapshots().front().state.settings.background.structure, 2.0);
        QTRY_VERIFY(other.window.workspace.controller().finished());
        other.strip().findChildren<ui::ThumbnailButton*>().back()->click();
        QCOMPARE(other.window.state().settings.background.structure, 2.0);

        other.history().undo(); // the click
        other.history().undo(); // opening
        QVERIFY(other.window.state().settings.background.structure > 0);
        QCOMPARE(other.strip().snapshots().front().state.settings.background.structure, 0.5);
    }

    void aSnapshotFromAFileIsPaintedInFullToCompareWith()
    {
        Desk desk;
        desk.structure(2.0); // red
        QImage small(16, 12, QImage::Format_RGB32);
        small.fill(Qt::yellow);
        desk.window.workspace.document().setSnapshots(
            {{.name = QStringLiteral("A"),
              .state = desk.window.state(),
              .picture = std::make_shared<const ui::PicturePyramid>(small, QSize(160, 120))}});
        desk.structure(0.0);
        ui::Canvas& canvas = desk.window.workspace.canvas();
        const auto left = [&] {
            const QPointF place = canvas.transform().toView({20, 60});
            return canvas.grab().toImage().pixelColor(place.toPoint());
        };

        emit desk.strip().compareRequested(&desk.strip().snapshots().front());
        desk.strip().setCompared(0);
        QCOMPARE(left(), QColor(Qt::yellow)); // at once, coarsely

        QTRY_COMPARE(left(), QColor(Qt::red));
        QVERIFY(desk.strip().snapshots().front().picture->isFull());
    }

    void thereIsRoomForFour()
    {
        Desk desk;
        for (int snapshot = 0; snapshot < 6; ++snapshot) {
            desk.strip().take();
        }
        QCOMPARE(desk.strip().snapshots().size(), std::size_t{4});

        desk.strip().remove(1);
        desk.strip().take();

        QCOMPARE(desk.strip().snapshots().back().name, QStringLiteral("B"));
    }
};

QTEST_MAIN(LookToolsTest)
#include "look_tools_test.moc"
