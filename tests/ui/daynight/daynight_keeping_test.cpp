#include "tests/ui/daynight/daynight_window.h"
#include "ui/daynight/daynight_presets.h"
#include "ui/widgets/preset_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

/// What comes from before: presets, the last session, the clipboard.
class DayNightKeepingTest final : public QObject {
    Q_OBJECT

private slots:
    void aPresetIsOneStepAndComesBackUnderItsName()
    {
        DayNightWindow window;
        auto* menu = window.workspace.findChild<ui::PresetMenu*>();
        const auto entry = [&](const char* name) -> QAction* {
            emit menu->aboutToShow();
            for (QAction* action : menu->actions()) {
                if (action->text() == QLatin1String(name)) {
                    return action;
                }
            }
            return nullptr;
        };
        window.button<QToolButton>("To night")->click();
        menu->askToSave();
        auto* dialog = window.workspace.findChild<QInputDialog*>();
        dialog->setTextValue(QStringLiteral("Mine"));
        dialog->accept();
        QVERIFY(entry("Mine")->isChecked());

        entry("As at the start")->trigger();
        QVERIFY(window.state().look == ui::DayNightLook());
        entry("Mine")->trigger();

        QCOMPARE(window.state().look.goal, ui::DayNightGoal::Night);
        window.workspace.document().stack().undo();
        QVERIFY(window.state().look == ui::DayNightLook());
    }

    void shippedPresetsAreReadable()
    {
        const auto folder
            = std::filesystem::path(CHIAROSCURO_CHECKOUT) / "resources/presets/daynight";
        const auto presets = ui::dayNightPresets(folder, {}).list();

        QCOMPARE(presets.size(), std::size_t(3));
        for (const ui::Preset& preset : presets) {
            QVERIFY(!(ui::dayNightLookFrom(preset.settings) == ui::DayNightLook()));
        }
    }

    void theNextStartOffersTheLastPictures()
    {
        DayNightWindow window;
        const auto second = window.bright("b.png");
        window.drop({window.bright("a.png"), second});
        QTRY_VERIFY(window.isFinished());
        window.workspace.goTo(second);
        window.button<QToolButton>("To day")->click();
        window.workspace.remember();

        ui::DayNightWorkspace again(
            {.engine = window.engine, .jobs = window.jobs, .session = window.session});
        again.show();
        for (auto* button : again.findChildren<QPushButton*>()) {
            if (button->text().startsWith(QStringLiteral("Continue with"))) {
                button->click();
            }
        }

        QCOMPARE(again.shown(), second);
        QCOMPARE(again.document().state(), window.state());
        QTRY_VERIFY(again.controller().finished());
    }

    void copiedFilesArePasted()
    {
        DayNightWindow window;
        window.workspace.paste();
        QVERIFY(window.message().contains(QStringLiteral("no copied files")));
        auto* mime = new QMimeData;
        mime->setUrls(
            {QUrl::fromLocalFile(QString::fromStdString(window.bright("street.png").string()))});
        QGuiApplication::clipboard()->setMimeData(mime);

        window.workspace.paste();

        QTRY_VERIFY(window.isFinished());
    }
};

QTEST_MAIN(DayNightKeepingTest)
#include "daynight_keeping_test.moc"
