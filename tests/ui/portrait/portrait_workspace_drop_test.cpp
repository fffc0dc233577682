#include "tests/ui/portrait/portrait_window.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/drop_zones.h"
#include "ui/portrait/sources_panel.h"
#include "ui/widgets/thumbnail_button.h"

#include <QScrollArea>
#include <QScrollBar>

using ui::PortraitState;

/// Pictures, and what is none, dropped on the workspace.
class PortraitWorkspaceDropTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstDroppedPictureIsThePhotographTheOthersAreStyles()
    {
        PortraitWindow window;

        window.drop({window.folder.picture("face.png"), window.folder.picture("a.png"),
                     window.folder.picture("b.png")});

        QTRY_COMPARE(window.state().content, window.folder.path() / "face.png");
        QCOMPARE(window.state().styles.size(), std::size_t{2});
        QCOMPARE(window.workspace.document().history().count(), 1);
        QTRY_VERIFY(window.workspace.controller().finished());
        QTRY_VERIFY(window.workspace.canvas().after());
    }

    void theHalfOfTheCanvasDecidesOnceThereIsAPhotograph()
    {
        PortraitWindow window;
        window.paint();

        window.drop({window.folder.picture("other.png")}, {300, 300});
        QTRY_COMPARE(window.state().content, window.folder.path() / "other.png");
        window.drop({window.folder.picture("third.png")}, {700, 300});

        QTRY_COMPARE(window.state().styles.size(), std::size_t{2});
        QCOMPARE(window.state().content, window.folder.path() / "other.png");
    }

    void dropTargetsLightUpWhileDragging()
    {
        PortraitWindow window;
        window.paint();
        auto* zones = window.workspace.findChild<ui::DropZones*>();
        QVERIFY(zones->isHidden());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(window.folder.nameOf("sea.png"))});

        QDragEnterEvent enter({500, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window.workspace, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(zones->isVisible());

        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window.workspace, &leave);
        QVERIFY(zones->isHidden());
    }

    void wrongFilesAreRefusedInOneLineAndTheRestIsTaken()
    {
        PortraitWindow window;

        window.drop({window.folder.text("notes.txt"), window.folder.picture("face.png")});

        QVERIFY(window.message().contains(QStringLiteral("notes.txt")));
        QTRY_COMPARE(window.state().content, window.folder.path() / "face.png");
    }

    void brokenAndMissingPicturesChangeNothing()
    {
        PortraitWindow window;

        window.drop({window.folder.text("broken.png")});
        QTRY_VERIFY(window.message().contains(QStringLiteral("broken.png")));
        window.drop({window.folder.path() / "gone.png"});
        QVERIFY(window.message().contains(QStringLiteral("gone.png")));

        QVERIFY(window.state() == PortraitState());
        QCOMPARE(window.workspace.document().history().count(), 0);
    }

    void aFolderGoesToTheShelf()
    {
        PortraitWindow window;
        const PictureFolder paintings;
        paintings.picture("sea.png");
        paintings.picture("sky.png");

        window.paint();
        const PortraitState before = window.state();

        window.drop({paintings.path()}, {800, 300}); // the canvas's right side is for styles

        QCOMPARE(window.session.recentStyles().size(), std::size_t{3}); // with the one in use
        QVERIFY(window.state() == before);
    }

    void aClickOnTheShelfReplacesTheStyle()
    {
        PortraitWindow window;
        window.paint();
        ui::ThumbnailButton* shelf = nullptr;
        for (auto* button : window.workspace.findChildren<ui::ThumbnailButton*>()) {
            if (button->accessibleName().contains(QStringLiteral("bundled"))) {
                shelf = button;
            }
        }

        QTest::mouseClick(shelf, Qt::LeftButton);

        QTRY_COMPARE(window.state().styles.front().file, window.folder.path() / "bundled.png");
        QCOMPARE(window.state().styles.size(), std::size_t{1});
        QVERIFY(shelf->isChecked());
    }

    void manyStylesAreScrolledWithoutCuttingAnythingOff()
    {
        PortraitWindow window;
        const auto* panel = window.workspace.findChild<ui::SourcesPanel*>();
        const auto* scroll = panel->findChild<QScrollArea*>();
        const int roomWithoutBar = scroll->viewport()->width();

        window.drop({window.folder.picture("face.png"), window.folder.picture("1.png"),
                     window.folder.picture("2.png"), window.folder.picture("3.png"),
                     window.folder.picture("4.png"), window.folder.picture("5.png"),
                     window.folder.picture("6.png"), window.folder.picture("7.png")});

        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
        QTRY_COMPARE(scroll->viewport()->width(), roomWithoutBar);
    }
};

QTEST_MAIN(PortraitWorkspaceDropTest)
#include "portrait_workspace_drop_test.moc"
