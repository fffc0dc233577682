#include "tests/ui/portrait/portrait_window.h"
#include "ui/portrait/autosave.h"
#include "ui/portrait/portrait_files.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QSysInfo>

using ui::Autosave;
using ui::PortraitDocument;

namespace {

ui::PortraitState portrait(const PictureFolder& folder, double structure)
{
    ui::PortraitState state;
    state.content = folder.picture("face.png");
    state.settings.background.structure = structure;
    return state;
}

/// Leaves what a program leaves that is killed: its file, and a lock of a process that is no more.
std::filesystem::path leftBehind(const PictureFolder& folder, double structure)
{
    const auto place = folder.path() / "autosave";
    std::filesystem::create_directories(place);
    ui::SourceSums sums;
    ui::writePortrait(portrait(folder, structure), place / "dead.chiaro", sums);
    QFile lock(QString::fromStdString((place / "dead.lock").string()));
    if (lock.open(QIODevice::WriteOnly)) {
        lock.write("99999999\nchiaroscuro\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    }
    return place / "dead.chiaro";
}

} // namespace

/// Nothing is lost, whichever way the program ends.
class AutosaveTest final : public QObject {
    Q_OBJECT

private slots:
    void whatIsChangedIsSoonOnDisk()
    {
        const PictureFolder folder;
        PortraitDocument document;
        Autosave autosave(document, folder.path() / "autosave");

        document.change(portrait(folder, 1.5), QStringLiteral("Change"));
        QTRY_VERIFY_WITH_TIMEOUT(autosave.isWritten(), 10000);

        Autosave other(document, folder.path() / "autosave");
        QVERIFY(other.lost().empty()); // its program still runs
        QVERIFY(other.last().empty());
    }

    void anOrderlyEndIsContinuedNextTime()
    {
        const PictureFolder folder;
        PortraitDocument document;
        ui::SourceSums sums;
        {
            Autosave autosave(document, folder.path() / "autosave");
            document.change(portrait(folder, 1.5), QStringLiteral("Change"));
            autosave.finish();
        }

        const Autosave next(document, folder.path() / "autosave");

        QVERIFY(next.lost().empty());
        const auto read = ui::readPortrait(next.last(), sums);
        QCOMPARE(read.state.settings.background.structure, 1.5);
    }

    void whatAKilledProgramLeftIsOfferedOnce()
    {
        const PictureFolder folder;
        const auto file = leftBehind(folder, 1.2);
        PortraitDocument document;
        Autosave autosave(document, folder.path() / "autosave");
        QCOMPARE(autosave.lost().size(), std::size_t{1});
        ui::SourceSums sums;

        document.change(ui::readPortrait(file, sums).state, QStringLiteral("Recover"));
        autosave.adopt(file);

        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(file), 10000);
        QVERIFY(autosave.isWritten()); // not before it is kept as this program's own
    }

    void theWindowAsksWhetherToRecover()
    {
        const PictureFolder folder;
        leftBehind(folder, 1.2);
        ui::JobQueue jobs;
        ui::Session session(folder.path() / "settings.ini");
        ui::PortraitWorkspace workspace({.engine = std::make_shared<FakeEngine>(),
                                         .jobs = jobs,
                                         .session = session,
                                         .bundled = {}});
        workspace.resize(1000, 700);
        workspace.show();

        QTRY_VERIFY(workspace.messages().message().contains(QStringLiteral("unexpectedly")));
        workspace.messages().findChild<QPushButton*>()->click();

        QTRY_COMPARE(workspace.document().state().settings.background.structure, 1.2);
    }

    void whatIsRecoveredStaysOnDiskUntilItsPhotographIsFound()
    {
        PortraitWindow window;
        const PictureFolder elsewhere;
        const PictureFolder before;
        const auto file = leftBehind(before, 1.2);
        std::filesystem::copy(before.path() / "face.png", elsewhere.path() / "face.png");
        std::filesystem::remove(before.path() / "face.png");
        auto& files = window.workspace.files();

        files.recover(file);
        QTRY_VERIFY(window.message().contains(QStringLiteral("face.png is not where it was")));
        window.paint();
        QTRY_VERIFY_WITH_TIMEOUT(files.autosave().isWritten(), 10000);
        QVERIFY(std::filesystem::exists(file));

        files.lookForSourcesIn(elsewhere.path());
        QTRY_COMPARE(window.state().content, elsewhere.path() / "face.png");
        QCOMPARE(window.state().settings.background.structure, 1.2);
        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(file), 10000);
    }

    void savingAndOpeningThroughTheWindow()
    {
        PortraitWindow window;
        window.paint();
        const auto file = window.folder.path() / "lisa.chiaro";
        window.drag("Background: structure", 20, 60);
        const ui::PortraitState saved = window.state();
        ui::SourceSums sums;
        ui::writePortrait(saved, file, sums);
        window.drag("Background: structure", 60, 10);
        QVERIFY(!(window.state() == saved));

        window.drop({file});

        QTRY_VERIFY(window.state() == saved);
        QCOMPARE(window.workspace.files().file(), file);
        QSignalSpy titles(&window.workspace.files(), &ui::PortraitFiles::titleChanged);
        window.drag("Background: structure", 60, 10);
        QVERIFY(!titles.isEmpty());
        QVERIFY(!window.workspace.document().history().isClean());
        window.workspace.files().save();
        QTRY_COMPARE(window.message(), QStringLiteral("Saved lisa.chiaro."));
        QVERIFY(window.workspace.document().history().isClean());
        QVERIFY(ui::readPortrait(file, sums).state == window.state());
    }

    void unreadableDocumentsAreASentence()
    {
        PortraitWindow window;

        window.drop({window.folder.text("bad.chiaro")});

        QTRY_VERIFY(window.message().contains(QStringLiteral("bad.chiaro")));
    }
};

QTEST_MAIN(AutosaveTest)
#include "autosave_test.moc"
