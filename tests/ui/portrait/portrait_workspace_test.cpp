#include "tests/ui/portrait/portrait_window.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/drop_zones.h"
#include "ui/widgets/export_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using ui::PortraitState;

class PortraitWorkspaceTest final : public QObject {
    Q_OBJECT

private slots:
    void draggingASliderGivesPreviewsAndThenOneFullPicture()
    {
        PortraitWindow window;
        window.paint();
        const int fullBefore = window.engine->count("full");
        const int previewBefore = window.engine->count("preview");

        window.drag("Background: structure", 20, 60);

        QVERIFY(!window.workspace.controller().finished());
        QTRY_VERIFY(window.workspace.controller().finished());
        QVERIFY(window.engine->count("preview") > previewBefore);
        QCOMPARE(window.engine->count("full"), fullBefore + 1);
        QVERIFY(window.engine->renders().back().starts_with("full"));
    }

    void oneDragIsOneStepAndUndoGoesBackToTheStart()
    {
        PortraitWindow window;
        window.paint();
        const PortraitState painted = window.state();

        window.drag("Background: structure", 20, 60);
        window.drag("Person: detail", 60, 20);
        window.drag("stroke size", 20, 30);
        QCOMPARE(window.workspace.document().history().count(), 4);

        for (int step = 0; step < 3; ++step) {
            window.workspace.document().history().undo();
        }
        QVERIFY(window.state() == painted);
        window.workspace.document().history().undo();
        QVERIFY(window.state() == PortraitState());
        QVERIFY(window.workspace.canvas().isEmpty());
        QVERIFY(window.workspace.findChild<ui::DropZones*>()->isWelcoming());
        for (int step = 0; step < 4; ++step) {
            window.workspace.document().history().redo();
        }
        QTRY_VERIFY(window.workspace.controller().finished());
        QVERIFY(!window.workspace.canvas().isEmpty());
    }

    void linkedRegionsMoveTogether()
    {
        PortraitWindow window;
        window.paint();
        PortraitState linked = window.state();
        linked.linked = true;
        linked.settings.background = linked.settings.person;
        window.workspace.document().change(linked, QStringLiteral("Link"));

        window.drag("Background: structure", 20, 60);

        QCOMPARE(window.state().settings.person.structure,
                 window.state().settings.background.structure);
    }

    void errorsAreSentencesOnTheCanvas()
    {
        PortraitWindow window;
        window.engine->failToRender = true;

        window.drop({window.folder.picture("face.png"), window.folder.picture("sea.png")});

        QTRY_COMPARE(window.message(),
                     QStringLiteral("The weights are missing: put them into models/."));
        QVERIFY(!window.workspace.canvas().isEmpty());
    }

    void exportAsksBeforeReplacingAndTellsWhatBecameOfIt()
    {
        PortraitWindow window;
        window.paint();
        window.folder.picture("out.png", {2, 2});
        for (auto* button : window.workspace.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Export…")) {
                button->click();
            }
        }
        auto* dialog = window.workspace.findChild<ui::ExportDialog*>();
        QVERIFY(dialog != nullptr);

        dialog->findChild<QLineEdit*>()->setText(window.folder.nameOf("out.png"));
        QPushButton* accept = nullptr;
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            accept = button->isDefault() ? button : accept;
        }
        QCOMPARE(accept->text(), QStringLiteral("Replace"));
        accept->click();

        QTRY_COMPARE(window.message(),
                     QStringLiteral("Exported out.png. Kept: EXIF. Lost: Transparency."));
        QCOMPARE(QImage(window.folder.nameOf("out.png")).size(), QSize(160, 120));
    }

    void theMaskCanBeShownAndIsAdjustedInOneStep()
    {
        PortraitWindow window;
        window.paint();
        QCheckBox* show = nullptr;
        for (auto* box : window.workspace.findChildren<QCheckBox*>()) {
            show = box->text() == QStringLiteral("show on the picture") ? box : show;
        }

        show->click();
        window.drag("grow", 40, 60);

        QVERIFY(window.workspace.canvas().isMaskShown());
        QVERIFY(window.state().mask.grow != 0);
        QTRY_VERIFY(window.workspace.controller().finished());
    }

    void theSourcesAreOfferedAgainAtTheNextStart()
    {
        PortraitWindow window;
        window.paint();

        window.workspace.remember();

        QCOMPARE(window.session.lastSources().content, window.folder.path() / "face.png");
        QCOMPARE(window.session.lastSources().styles.size(), std::size_t{1});
    }

    void everyControlHasAnAccessibleName()
    {
        PortraitWindow window;
        window.paint();

        for (const auto* control : window.workspace.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool named = !control->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            const bool takesFocus = (control->focusPolicy() & Qt::TabFocus) != 0
                && control->focusProxy() == nullptr
                && qobject_cast<const QLineEdit*>(control) == nullptr;
            const bool used = takesFocus && control->isVisibleTo(&window.workspace);
            QVERIFY2(named || !used, control->metaObject()->className());
        }
    }
};

QTEST_MAIN(PortraitWorkspaceTest)
#include "portrait_workspace_test.moc"
