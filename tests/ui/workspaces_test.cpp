#include "tests/ui/daynight/fake_daynight_engine.h"
#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "tests/ui/training/fake_training_engine.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/collection_workspace.h"
#include "ui/dataset/core_collection_engine.h"
#include "ui/daynight/brightness_meter.h"
#include "ui/daynight/daynight_workspace.h"
#include "ui/main_window.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"
#include "ui/training/training_workspace.h"
#include "ui/widgets/message_bar.h"
#include "ui/workspace_switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace {

class Window {
public:
    explicit Window(const PictureFolder& folder)
        : session(folder.path() / "settings.ini")
        , window(
              {.engine = std::make_shared<FakeEngine>(),
               .jobs = jobs,
               .session = session,
               .bundled = {},
               .dayNight =
                   [this] {
                       ++made;
                       return std::make_shared<FakeDayNightEngine>();
                   },
               .collection
               = [] { return std::make_shared<ui::CoreCollectionEngine>(std::filesystem::path()); },
               .training =
                   [data = folder.path() / "data"] {
                       return ui::TrainingStart{.engine = std::make_shared<FakeTrainingEngine>(),
                                                .data = data};
                   }})
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QAbstractButton* name(int place)
    {
        return window.findChild<ui::WorkspaceSwitch*>()->findChildren<QAbstractButton*>()[place];
    }

    ui::DayNightWorkspace& dayNight() { return *window.findChild<ui::DayNightWorkspace*>(); }
    QAction* action(const char* id)
    {
        for (QAction* found : window.actions()) {
            if (found->objectName() == QLatin1String(id)) {
                return found;
            }
        }
        return nullptr;
    }

    int made = 0;
    ui::JobQueue jobs;
    ui::Session session;
    ui::MainWindow window;
};

} // namespace

class WorkspacesTest final : public QObject {
    Q_OBJECT

private slots:
    void aWorkspaceIsMadeWhenItIsFirstShown()
    {
        const PictureFolder folder;
        Window shown(folder);
        QCOMPARE(shown.made, 0);

        QTest::mouseClick(shown.name(1), Qt::LeftButton);
        QCOMPARE(shown.made, 1);
        QVERIFY(shown.dayNight().isVisible());
        QTest::mouseClick(shown.name(0), Qt::LeftButton);
        QVERIFY(shown.window.portrait().isVisible());
        QTest::mouseClick(shown.name(1), Qt::LeftButton);

        QCOMPARE(shown.made, 1);
    }

    void altAndANumberGoThere()
    {
        const PictureFolder folder;
        Window shown(folder);

        QTest::keyClick(&shown.window.portrait().canvas(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(shown.name(1)->isChecked());
        QVERIFY(shown.dayNight().canvas().hasFocus());
        QTest::keyClick(&shown.dayNight().canvas(), Qt::Key_1, Qt::AltModifier);

        QVERIFY(shown.name(0)->isChecked());
        QVERIFY(shown.window.portrait().canvas().hasFocus());
    }

    void theLastOneIsShownAtTheNextStart()
    {
        const PictureFolder folder;
        {
            Window shown(folder);
            shown.window.showWorkspace(QStringLiteral("dayNight"));
            shown.window.close();
        }

        Window again(folder);

        QVERIFY(again.dayNight().isVisible());
    }

    void anUnknownNameIsIgnored()
    {
        const PictureFolder folder;
        Window shown(folder);

        shown.window.showWorkspace(QStringLiteral("sculpture"));

        QVERIFY(shown.name(0)->isChecked());
    }

    void eachUndoesItsOwn()
    {
        const PictureFolder folder;
        Window shown(folder);
        shown.window.portrait().open({folder.picture("face.png"), folder.picture("sea.png")});
        QTRY_VERIFY(shown.window.portrait().controller().finished());
        shown.window.showWorkspace(QStringLiteral("dayNight"));
        QVERIFY(!shown.action("undo")->isEnabled());
        shown.dayNight().open({folder.picture("street.png")});
        QTRY_VERIFY(!shown.dayNight().shown().empty());
        QVERIFY(shown.action("undo")->isEnabled());

        QTest::keyClick(&shown.dayNight().canvas(), Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(shown.dayNight().shown().empty());
        QVERIFY(!shown.window.portrait().document().state().content.empty());
    }

    void keysDoWhatTheShownWorkspaceMeans()
    {
        const PictureFolder folder;
        Window shown(folder);
        shown.window.showWorkspace(QStringLiteral("dayNight"));

        QTest::keyClick(&shown.dayNight().canvas(), Qt::Key_N);
        QCOMPARE(shown.dayNight().document().state().look.goal, ui::DayNightGoal::Night);
        QVERIFY(!shown.action("mask")->isEnabled());
        shown.window.showWorkspace(QStringLiteral("portrait"));
        QVERIFY(shown.action("mask")->isEnabled());
        QVERIFY(!shown.action("goalDay")->isEnabled());
        QTest::keyClick(&shown.window.portrait().canvas(), Qt::Key_D);

        QCOMPARE(shown.dayNight().document().state().look.goal, ui::DayNightGoal::Night);
    }

    void noTwoCommandsOfAWorkspaceShareAKey()
    {
        const PictureFolder folder;
        Window shown(folder);
        for (const char* name : {"portrait", "dayNight", "collection"}) {
            shown.window.showWorkspace(QLatin1String(name));
            QStringList keys;
            for (const QAction* action : shown.window.actions()) {
                for (const QKeySequence& key : action->shortcuts()) {
                    keys << (action->isEnabled() ? key.toString() : QString());
                }
            }
            keys.removeAll(QString());

            QVERIFY(keys.size() > 10);
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        }
    }

    void theLimitsOfACollectionAreTheScaleOfDayAndNight()
    {
        const PictureFolder folder;
        Window shown(folder);
        folder.picture("dark.png", {200, 200}, QColor(10, 10, 10));
        folder.picture("grey.png", {200, 200}, QColor(60, 60, 60));
        folder.picture("bright.png", {200, 200}, QColor(100, 100, 100));
        shown.window.showWorkspace(QStringLiteral("collection"));
        auto& collection = *shown.window.findChild<ui::CollectionWorkspace*>();
        collection.open({folder.path()});
        QTRY_VERIFY(collection.collection() != nullptr);

        shown.window.showWorkspace(QStringLiteral("dayNight"));
        shown.dayNight().open({folder.path() / "bright.png"});

        auto* meter = shown.window.findChild<ui::BrightnessMeter*>();
        QTRY_VERIFY2(meter->text().startsWith(QStringLiteral("1.00, day")),
                     qPrintable(meter->text()));
    }

    void waysToCompareAreEachWorkspacesOwn()
    {
        const PictureFolder folder;
        Window shown(folder);
        shown.window.showWorkspace(QStringLiteral("dayNight"));
        QVERIFY(shown.action("compare")->isChecked());

        shown.window.showWorkspace(QStringLiteral("portrait"));

        QVERIFY(!shown.action("compare")->isChecked());
    }

    void theTitleNamesWhatIsOpenInTheShownOne()
    {
        const PictureFolder folder;
        Window shown(folder);
        shown.window.portrait().open({folder.picture("face.png")});
        QTRY_VERIFY(shown.window.windowTitle().startsWith(QStringLiteral("face.png")));

        shown.window.showWorkspace(QStringLiteral("dayNight"));
        QCOMPARE(shown.window.windowTitle(), QStringLiteral("Chiaroscuro"));
        shown.dayNight().open({folder.picture("street.png")});

        QTRY_VERIFY(shown.window.windowTitle().startsWith(QStringLiteral("street.png")));
    }

    void closingWithStepsInAWorkspaceThatIsNotShown()
    {
        const PictureFolder folder;
        {
            Window shown(folder);
            shown.window.showWorkspace(QStringLiteral("dayNight"));
            shown.dayNight().open({folder.picture("street.png")});
            QTRY_VERIFY(!shown.dayNight().shown().empty());
            shown.window.showWorkspace(QStringLiteral("portrait"));
        }

        Window again(folder); // all of the first one is gone

        QVERIFY(again.window.portrait().isVisible());
    }

    void aTriedNetworkReachesItsWorkspaceAsAStepThatCanBeUndone()
    {
        using Place = ui::TriedNetwork::Place;
        const PictureFolder folder;
        Window shown(folder);
        shown.window.showWorkspace(QStringLiteral("training"));
        auto* training = shown.window.findChild<ui::TrainingWorkspace*>();

        emit training->tried({.place = Place::DayNight, .name = "night", .file = "/n.safetensors"});
        QVERIFY(shown.dayNight().isVisible());
        QCOMPARE(shown.dayNight().document().state().look.model.string(), "/n.safetensors");
        QVERIFY(shown.dayNight().messages().message().contains(QStringLiteral("night")));
        shown.dayNight().document().stack().undo();
        QVERIFY(shown.dayNight().document().state().look.model.empty());

        emit training->tried({.place = Place::Portrait,
                              .name = "bold",
                              .file = "/b.safetensors",
                              .encoder = "/e.safetensors"});
        QVERIFY(shown.window.portrait().isVisible());
        const auto& networks = shown.window.portrait().document().state().networks;
        QCOMPARE(networks.picture.string(), "/b.safetensors");
        QCOMPARE(networks.encoder.string(), "/e.safetensors");
        shown.window.portrait().document().history().undo();
        QVERIFY(networks.picture.empty());
    }

    void tabHidesTheShownWorkspacesPanels()
    {
        const PictureFolder folder;
        Window shown(folder);
        shown.window.showWorkspace(QStringLiteral("dayNight"));
        QCoreApplication::processEvents();
        const int before = shown.dayNight().canvas().width();

        QTest::keyClick(&shown.dayNight().canvas(), Qt::Key_Tab);
        QCoreApplication::processEvents();

        QVERIFY(shown.dayNight().canvas().width() > before);
    }
};

QTEST_MAIN(WorkspacesTest)
#include "workspaces_test.moc"
