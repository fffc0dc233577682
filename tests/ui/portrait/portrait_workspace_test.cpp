#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/drop_zones.h"
#include "ui/portrait/export_dialog.h"
#include "ui/portrait/portrait_workspace.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"
#include "ui/widgets/bare_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/thumbnail_button.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::BareSlider;
using ui::PortraitState;
using ui::PortraitWorkspace;

namespace {

/// A workspace of 1000 x 700 as the user sees it.
class Window {
public:
    Window()
        : engine(std::make_shared<FakeEngine>())
        , session(folder.path() / "settings.ini")
        , workspace({.engine = engine,
                     .jobs = jobs,
                     .session = session,
                     .bundled = {.styles = {folder.picture("bundled.png", {90, 90}, Qt::green)}}})
    {
        workspace.resize(1000, 700);
        workspace.show();
    }

    void drop(const std::vector<std::filesystem::path>& files, QPoint where = {500, 300})
    {
        QList<QUrl> urls;
        for (const auto& file : files) {
            urls << QUrl::fromLocalFile(QString::fromStdString(file.string()));
        }
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &enter);
        QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &event);
    }

    BareSlider* groove(const char* name)
    {
        auto* row = workspace.findChild<ui::ParameterSlider*>(QString::fromLatin1(name));
        return row->findChild<BareSlider*>();
    }

    void drag(const char* name, int from, int to)
    {
        BareSlider* slider = groove(name);
        QTest::mousePress(slider, Qt::LeftButton, {}, {from, 10});
        for (int x = from; x != to; x += from < to ? 1 : -1) {
            QTest::mouseMove(slider, {x, 10});
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {to, 10});
    }

    /// Drops a photograph and a style and waits for the painting.
    void paint()
    {
        drop({folder.picture("face.png"), folder.picture("sea.png")});
        QTRY_VERIFY(workspace.controller().finished());
    }

    const PortraitState& state() { return workspace.document().state(); }
    QString message() { return workspace.messages().message(); }

    PictureFolder folder;
    std::shared_ptr<FakeEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    PortraitWorkspace workspace;
};

} // namespace

class PortraitWorkspaceTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstDroppedPictureIsThePhotographTheOthersAreStyles()
    {
        Window window;

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
        Window window;
        window.paint();

        window.drop({window.folder.picture("other.png")}, {300, 300});
        QTRY_COMPARE(window.state().content, window.folder.path() / "other.png");
        window.drop({window.folder.picture("third.png")}, {700, 300});

        QTRY_COMPARE(window.state().styles.size(), std::size_t{2});
        QCOMPARE(window.state().content, window.folder.path() / "other.png");
    }

    void dropTargetsLightUpWhileDragging()
    {
        Window window;
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
        Window window;

        window.drop({window.folder.text("notes.txt"), window.folder.picture("face.png")});

        QVERIFY(window.message().contains(QStringLiteral("notes.txt")));
        QTRY_COMPARE(window.state().content, window.folder.path() / "face.png");
    }

    void brokenAndMissingPicturesChangeNothing()
    {
        Window window;

        window.drop({window.folder.text("broken.png")});
        QTRY_VERIFY(window.message().contains(QStringLiteral("broken.png")));
        window.drop({window.folder.path() / "gone.png"});
        QVERIFY(window.message().contains(QStringLiteral("gone.png")));

        QVERIFY(window.state() == PortraitState());
        QCOMPARE(window.workspace.document().history().count(), 0);
    }

    void aFolderGoesToTheShelf()
    {
        Window window;
        const PictureFolder paintings;
        paintings.picture("sea.png");
        paintings.picture("sky.png");

        window.drop({paintings.path()});

        QCOMPARE(window.session.recentStyles().size(), std::size_t{2});
        QVERIFY(window.state() == PortraitState());
    }

    void aClickOnTheShelfReplacesTheStyle()
    {
        Window window;
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

    void draggingASliderGivesPreviewsAndThenOneFullPicture()
    {
        Window window;
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
        Window window;
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
    }

    void linkedRegionsMoveTogether()
    {
        Window window;
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
        Window window;
        window.engine->failToRender = true;

        window.drop({window.folder.picture("face.png"), window.folder.picture("sea.png")});

        QTRY_COMPARE(window.message(),
                     QStringLiteral("The weights are missing: put them into models/."));
        QVERIFY(!window.workspace.canvas().isEmpty());
    }

    void exportAsksBeforeReplacingAndTellsWhatBecameOfIt()
    {
        Window window;
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
                     QStringLiteral("Exported out.png (kept: EXIF; lost: transparency)."));
        QCOMPARE(QImage(window.folder.nameOf("out.png")).size(), QSize(160, 120));
    }

    void theMaskCanBeShownAndIsAdjustedInOneStep()
    {
        Window window;
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
        Window window;
        window.paint();

        window.workspace.remember();

        QCOMPARE(window.session.lastSources().content, window.folder.path() / "face.png");
        QCOMPARE(window.session.lastSources().styles.size(), std::size_t{1});
    }

    void everyControlHasAnAccessibleName()
    {
        Window window;
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
