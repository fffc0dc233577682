#include "tests/ui/portrait/portrait_window.h"
#include "ui/portrait/content_shelf.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/portrait/portrait_contents.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/portrait/style_list.h"
#include "ui/widgets/folder_line.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace {

/// Three photographs, dropped where the photograph is, and a style.
class Desk final {
public:
    Desk()
    {
        const auto* styles = window.workspace.findChildren<ui::StyleList*>().front();
        window.drop({window.folder.picture("sea.png", {80, 60}, Qt::cyan)},
                    styles->mapTo(&window.workspace, styles->rect().center()));
        QTRY_COMPARE(window.state().styles.size(), std::size_t{1});
    }

    void dropThree()
    {
        window.drop({window.folder.picture("ann.png", {160, 120}, Qt::blue),
                     window.folder.picture("bob.png", {120, 160}, Qt::red),
                     window.folder.picture("cleo.png", {100, 100}, Qt::green)},
                    kPhotograph);
        QTRY_COMPARE(shown(), std::string("ann.png"));
    }

    std::string shown() { return window.state().content.filename().string(); }
    ui::ContentShelf& shelf() { return *window.workspace.findChild<ui::ContentShelf*>(); }
    ui::PortraitContents& contents()
    {
        return *window.workspace.findChild<ui::PortraitContents*>();
    }
    QListView& list() { return *shelf().findChild<QListView*>(); }
    QString count() { return shelf().findChild<QLabel*>()->text(); }

    QToolButton* arrow(const char* name)
    {
        for (auto* button : shelf().findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(QLatin1String(name))) {
                return button;
            }
        }
        return nullptr;
    }

    static constexpr QPoint kPhotograph{60, 90};

    PortraitWindow window;
};

} // namespace

/// Several photographs in one look.
class PortraitContentsTest final : public QObject {
    Q_OBJECT

private slots:
    void severalPhotographsAreToGoThrough()
    {
        Desk desk;
        QVERIFY(!desk.shelf().isVisible());

        desk.dropThree();

        QVERIFY(desk.shelf().isVisible());
        QCOMPARE(desk.list().model()->rowCount(), 3);
        QCOMPARE(desk.count(), QStringLiteral("1 of 3"));
        QVERIFY(!desk.arrow("The photograph before")->isEnabled());
        QCOMPARE(desk.window.state().styles.size(), std::size_t{1}); // none became a style
    }

    void arrowsAndClicksGoThroughThemInOneLook()
    {
        Desk desk;
        desk.dropThree();
        ui::PortraitState next = desk.window.state();
        next.settings.background.structure = 1.5;
        desk.window.workspace.document().change(next, QStringLiteral("Structure"));

        desk.arrow("The next photograph")->click();
        QTRY_COMPARE(desk.shown(), std::string("bob.png"));
        QCOMPARE(desk.count(), QStringLiteral("2 of 3"));
        QCOMPARE(desk.window.state().settings.background.structure, 1.5);
        QTRY_VERIFY(desk.window.workspace.controller().finished());
        QCOMPARE(desk.window.workspace.controller().finished()->width(), 120);

        const QRect last = desk.list().visualRect(desk.list().model()->index(2, 0));
        QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, last.center());
        QTRY_COMPARE(desk.shown(), std::string("cleo.png"));
        QVERIFY(!desk.arrow("The next photograph")->isEnabled());
    }

    void quickStepsEndWhereTheyLead()
    {
        Desk desk;
        desk.dropThree();

        desk.contents().step(1);
        desk.contents().step(1);
        QTRY_COMPARE(desk.shown(), std::string("cleo.png"));
        desk.contents().step(-1);
        desk.contents().step(1);
        desk.contents().step(-1);
        QTRY_COMPARE(desk.shown(), std::string("bob.png"));
        QTest::qWait(50);
        QCOMPARE(desk.shown(), std::string("bob.png"));
    }

    void goingOnIsUndoable()
    {
        Desk desk;
        desk.dropThree();
        desk.contents().step(1);
        QTRY_COMPARE(desk.shown(), std::string("bob.png"));

        desk.window.workspace.document().history().undo();
        QCOMPARE(desk.shown(), std::string("ann.png"));
        desk.window.workspace.document().history().undo();
        QVERIFY(desk.window.state().contents.empty());
        QVERIFY(!desk.shelf().isVisible());
    }

    void oneThatCannotBeReadIsNeverShown()
    {
        Desk desk;
        desk.window.drop({desk.window.folder.text("broken.png"),
                          desk.window.folder.picture("ann.png"),
                          desk.window.folder.picture("bob.png")},
                         Desk::kPhotograph);

        QTRY_COMPARE(desk.shown(), std::string("ann.png"));
        QCOMPARE(desk.count(), QStringLiteral("1 of 2"));
        QVERIFY(desk.window.message().contains(QStringLiteral("broken.png holds no picture")));

        std::filesystem::remove(desk.window.folder.path() / "bob.png");
        desk.contents().step(1);
        QTRY_VERIFY(desk.window.message().contains(QStringLiteral("bob.png")));
        QCOMPARE(desk.shown(), std::string("ann.png"));
    }

    void aFolderOnTheEmptyCanvasIsOfPhotographs()
    {
        PortraitWindow window;
        QDir(window.folder.nameOf("")).mkpath(QStringLiteral("family"));
        window.folder.picture("family/ann.png");
        window.folder.picture("family/bob.png");

        window.drop({window.folder.path() / "family"});

        QTRY_COMPARE(window.state().contents.size(), std::size_t{2});
        QCOMPARE(window.state().content.filename().string(), std::string("ann.png"));
    }

    void numbersOfCamerasArePhotographsAndOthersAShot()
    {
        PortraitWindow window;
        std::vector<std::filesystem::path> camera;
        for (const char* number : {"0007", "0008", "0009"}) {
            camera.push_back(window.folder.picture(
                qPrintable(QStringLiteral("IMG_%1.png").arg(QLatin1String(number)))));
        }

        window.drop(camera, Desk::kPhotograph);

        QTRY_COMPARE(window.state().contents.size(), std::size_t{3});
        QVERIFY(!window.state().shot);
        QVERIFY(window.message().contains(QStringLiteral("one of 3 numbered pictures")));
    }

    void oneMoreIsAddedAndShown()
    {
        Desk desk;
        desk.dropThree();

        desk.window.drop({desk.window.folder.picture("dora.png")}, Desk::kPhotograph);

        QTRY_COMPARE(desk.shown(), std::string("dora.png"));
        QCOMPARE(desk.count(), QStringLiteral("4 of 4"));
    }

    void deleteTakesOneOffTheList()
    {
        Desk desk;
        desk.dropThree();

        QTest::keyClick(&desk.list(), Qt::Key_Delete);

        QCOMPARE(desk.shown(), std::string("bob.png"));
        QCOMPARE(desk.count(), QStringLiteral("1 of 2"));
        QVERIFY(std::filesystem::exists(desk.window.folder.path() / "ann.png"));
    }

    void allAreExportedEachWithItsOwnMask()
    {
        Desk desk;
        desk.dropThree();
        ui::PortraitState inverted = desk.window.state();
        inverted.mask.inverted = true;
        desk.window.workspace.document().change(inverted, QStringLiteral("Invert"));
        QDir(desk.window.folder.nameOf("")).mkpath(QStringLiteral("out"));
        desk.window.session.setFolder(QStringLiteral("export"), desk.window.folder.nameOf("out"));

        desk.window.workspace.exports().askForAll();
        auto* dialog = desk.window.workspace.findChild<ui::FolderDialog*>();
        QCOMPARE(dialog->findChildren<ui::FolderLine*>().size(), 1); // what to paint is known
        QCOMPARE(dialog->choice().pictures.size(), std::size_t{3});
        dialog->accept();

        QTRY_VERIFY(std::filesystem::exists(desk.window.folder.path() / "out/cleo-sea.png"));
        QTRY_VERIFY2(desk.window.message().contains(QStringLiteral("Painted 3 picture")),
                     qPrintable(desk.window.message()));
        QCOMPARE(QImage(desk.window.folder.nameOf("out/bob-sea.png")).size(), QSize(120, 160));
        const auto masks = desk.window.engine->fullMasks();
        QCOMPARE(masks.at(160), 1.0F); // ann's is inverted: her left is selected
        QCOMPARE(masks.at(120), 0.0F);
        QCOMPARE(masks.at(100), 0.0F);
    }

    void equalNamesFromSeveralFoldersBothArrive()
    {
        Desk desk;
        QDir(desk.window.folder.nameOf("")).mkpath(QStringLiteral("other"));
        desk.window.drop({desk.window.folder.picture("ann.png", {160, 120}),
                          desk.window.folder.picture("other/ann.png", {50, 40})},
                         Desk::kPhotograph);
        QTRY_COMPARE(desk.window.state().contents.size(), std::size_t{2});
        QDir(desk.window.folder.nameOf("")).mkpath(QStringLiteral("out"));
        desk.window.session.setFolder(QStringLiteral("export"), desk.window.folder.nameOf("out"));

        desk.window.workspace.exports().askForAll();
        desk.window.workspace.findChild<ui::FolderDialog*>()->accept();

        QTRY_VERIFY(std::filesystem::exists(desk.window.folder.path() / "out/ann-sea-2.png"));
        QCOMPARE(QImage(desk.window.folder.nameOf("out/ann-sea-2.png")).size(), QSize(50, 40));
    }

    void onlyThumbnailsInSightAreRead()
    {
        Desk desk;
        std::vector<std::filesystem::path> many;
        for (char16_t first = u'a'; first < u'k'; ++first) {
            for (char16_t second = u'a'; second < u'g'; ++second) {
                const QString name = QString(QChar(first)) + QChar(second);
                many.push_back(desk.window.folder.picture(qPrintable(name + QStringLiteral(".png")),
                                                          {20, 20}));
            }
        }

        desk.window.drop(many, Desk::kPhotograph);
        QTRY_COMPARE(desk.window.state().contents.size(), std::size_t{60});
        QTest::qWait(300);

        QVERIFY2(desk.window.engine->read() < 30,
                 qPrintable(QString::number(desk.window.engine->read())));
    }
};

QTEST_MAIN(PortraitContentsTest)
#include "portrait_contents_test.moc"
