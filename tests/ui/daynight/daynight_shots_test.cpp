#include "core/io/frame_source.h"
#include "tests/core/io/clip.h"
#include "tests/ui/daynight/daynight_window.h"
#include "ui/daynight/daynight_exports.h"
#include "ui/daynight/daynight_shots.h"
#include "ui/settings/commands.h"
#include "ui/shot/frame_strip.h"
#include "ui/shot/shot_export_dialog.h"
#include "ui/shot/shot_panel.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace {

constexpr int kFrames = 24;

/// Videos and what is written are real; night is a fifth of the brightness.
class FilmDayNightEngine final : public FakeDayNightEngine {
public:
    bool meansFrames(const Path& file) const override { return core::io::meansFrames(file); }

    std::unique_ptr<core::io::FrameSource> openFrames(const Path& file) override
    {
        return core::io::openFrames(file);
    }

    core::video::ExportedShot exportShot(const core::video::ShotExport& target,
                                         const ui::DayNightRequest& request,
                                         const std::stop_token& stop,
                                         core::ProgressObserver* progress) override
    {
        const auto source = openFrames(target.content);
        const bool night = request.settings.direction == core::translate::Direction::ToNight;
        const core::video::ShotWork work{.paintMoment = [&](const core::video::ShotMoment& moment) {
            return changed(moment.frame, night, request.settings.strength);
        }};
        return core::video::exportShot(*source, target, work, progress, stop);
    }
};

/// The workspace with a clip of grey frames in it, each of another grey.
class Desk final {
public:
    Desk()
        : window(std::make_shared<FilmDayNightEngine>())
    {
        tests::ClipWriter(file(),
                          {.width = 160, .height = 120, .times = tests::evenTimes(kFrames)});
        window.drop({file()});
        const bool opened = QTest::qWaitFor([this] { return window.isFinished(); });
        Q_ASSERT(opened);
    }

    std::filesystem::path file() const { return window.folder.path() / "clip.mkv"; }
    ui::DayNightShots& shots() { return window.workspace.shots(); }
    ui::ShotPanel& panel() { return *window.workspace.findChild<ui::ShotPanel*>(); }

    /// Which frame's original the canvas shows; 0 if none of them.
    std::int64_t originalShown()
    {
        return tests::frameOfGrey(qGray(window.workspace.canvas().before()->full().pixel(80, 60)),
                                  kFrames);
    }

    int changedGrey() { return qGray(window.workspace.canvas().after()->full().pixel(80, 60)); }

    void toNight()
    {
        window.button<QToolButton>("To night")->click();
        QTRY_VERIFY(window.isFinished());
    }

    ui::ShotExportDialog* askToExport()
    {
        window.button("Export…")->click();
        return window.workspace.findChild<ui::ShotExportDialog*>();
    }

    DayNightWindow window;
};

/// As ClipWriter wrote it: its frames are counted from 0.
int greyOfFrame(int number)
{
    return tests::greyOf(number - 1);
}

void choosePictures(ui::ShotExportDialog& dialog, const QString& folder)
{
    for (QComboBox* list : dialog.findChildren<QComboBox*>()) {
        if (list->accessibleName() == QStringLiteral("Format")) {
            list->setCurrentIndex(list->findText(QStringLiteral("Pictures, PNG")));
        }
    }
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == QStringLiteral("Folder")) {
            line->setText(folder);
        }
    }
}

} // namespace

class DayNightShotsTest final : public QObject {
    Q_OBJECT

private slots:
    void aVideoShowsItsFirstFrameAndTheStrip()
    {
        Desk desk;
        QCOMPARE(desk.originalShown(), 1);
        QVERIFY(desk.panel().isVisible());
        QVERIFY(std::abs(desk.changedGrey() - 5 * greyOfFrame(1)) <= 10); // it is dark: to day
    }

    void allOfAVideoGoesWhereItsFirstFrameGoes()
    {
        Desk desk;
        desk.shots().goTo(4); // bright
        QTRY_COMPARE(desk.originalShown(), 4);
        QVERIFY(greyOfFrame(4) > 180);
        QTRY_VERIFY(desk.window.isFinished());

        QVERIFY(std::ranges::none_of(desk.window.engine->translations(),
                                     [](const auto& made) { return made.starts_with("night"); }));
    }

    void aPictureHidesTheStripAndTheVideoComesBackWhereItWas()
    {
        Desk desk;
        desk.shots().goTo(7);
        QTRY_COMPARE(desk.originalShown(), 7);
        desk.window.drop({desk.window.bright("street.png")});
        QTRY_VERIFY(!desk.panel().isVisible());
        QVERIFY(!desk.shots().shot());

        desk.window.workspace.goTo(desk.file());

        QTRY_COMPARE(desk.originalShown(), 7);
        QVERIFY(desk.panel().isVisible());
    }

    void everyFrameIsChangedAsItIsReached()
    {
        Desk desk;
        desk.toNight();
        const int first = desk.changedGrey();

        desk.shots().goTo(20);
        QTRY_COMPARE(desk.originalShown(), 20);
        QTRY_VERIFY(desk.window.isFinished());

        QVERIFY(desk.changedGrey() > first);
        QVERIFY(std::abs(5 * desk.changedGrey() - greyOfFrame(20)) <= 5);
    }

    void framesBeyondTheEndsAreTheEnds()
    {
        Desk desk;
        desk.shots().goTo(1000);
        QTRY_COMPARE(desk.originalShown(), kFrames);
        desk.shots().goTo(-3);
        QTRY_COMPARE(desk.originalShown(), 1);
    }

    void goingThroughAVideoIsNoStepButItsPointsAre()
    {
        Desk desk;
        auto& stack = desk.window.workspace.document().stack();
        const int before = stack.count();
        desk.shots().goTo(5);
        QCOMPARE(stack.count(), before);

        desk.shots().setInPoint(5);
        desk.shots().setOutPoint(9);
        QCOMPARE(desk.shots().range(), (core::video::FrameRange{5, 9}));
        stack.undo();
        stack.undo();

        QCOMPARE(desk.shots().range(), (core::video::FrameRange{1, kFrames}));
        QCOMPARE(desk.shots().shownFrame(), 5);
    }

    void playingShowsChangedFramesUpToTheEnd()
    {
        Desk desk;
        desk.toNight();
        desk.shots().goTo(kFrames - 8);
        QTRY_COMPARE(desk.originalShown(), kFrames - 8);

        desk.shots().play(1);
        QVERIFY(desk.shots().isPlaying());
        QTRY_VERIFY(!desk.shots().isPlaying());

        QTRY_COMPARE(desk.originalShown(), kFrames);
        QTRY_VERIFY(desk.window.isFinished());
        QVERIFY(std::abs(5 * desk.changedGrey() - greyOfFrame(kFrames)) <= 5);
    }

    void theVideoIsExportedFromInToOut()
    {
        Desk desk;
        desk.toNight();
        desk.shots().setInPoint(4);
        desk.shots().setOutPoint(9);
        auto* dialog = desk.askToExport();
        QVERIFY(dialog);
        QCOMPARE(dialog->choice().output.filename().string(), std::string("clip-night.mp4"));

        choosePictures(*dialog, desk.window.folder.nameOf("out"));
        dialog->accept();

        QTRY_VERIFY2(
            desk.window.message().startsWith(QStringLiteral("Exported out: 6 frames made.")),
            qPrintable(desk.window.message()));
        const QImage fourth(desk.window.folder.nameOf("out/clip-night.000004.png"));
        QVERIFY(std::abs(5 * qGray(fourth.pixel(80, 60)) - greyOfFrame(4)) <= 5);
    }

    void oneFrameIsExportedAsAPicture()
    {
        Desk desk;
        desk.toNight();
        desk.shots().goTo(3);
        QTRY_COMPARE(desk.originalShown(), 3);
        QTRY_VERIFY(desk.window.isFinished());

        desk.window.workspace.exports().askForPicture();
        auto* dialog = desk.window.workspace.findChild<ui::ExportDialog*>();
        QCOMPARE(dialog->choice().file.filename().string(), std::string("clip-night-3.png"));
        dialog->accept();

        QTRY_VERIFY(desk.window.message().startsWith(QStringLiteral("Exported clip-night-3.png.")));
    }

    void aBatchMakesAVideoOfAVideo()
    {
        Desk desk;
        desk.toNight();
        desk.window.drop({desk.window.bright("street.png")});
        QTRY_COMPARE(desk.window.state().pictures.size(), std::size_t{2});
        QDir(desk.window.folder.nameOf(".")).mkdir(QStringLiteral("out"));

        desk.window.workspace.exports().askForAll();
        auto* dialog = desk.window.workspace.findChild<QDialog*>();
        dialog->findChild<QLineEdit*>()->setText(desk.window.folder.nameOf("out"));
        dialog->accept();

        QTRY_VERIFY2_WITH_TIMEOUT(
            desk.window.message().startsWith(QStringLiteral("Changed 2 picture(s).")),
            qPrintable(desk.window.message()), 20000);
        const auto made = core::io::openFrames(desk.window.folder.path() / "out/clip-night.mp4");
        QCOMPARE(made->facts().count, kFrames);
        QVERIFY(QFile::exists(desk.window.folder.nameOf("out/street-night.png")));
    }

    void aDamagedVideoIsRefusedWithItsName()
    {
        Desk desk;
        desk.window.drop({desk.window.folder.text("broken.mp4")});
        QTRY_VERIFY(desk.window.message().contains(QStringLiteral("broken.mp4")));
        QCOMPARE(desk.window.state().pictures.size(), std::size_t{1});
        QCOMPARE(desk.originalShown(), 1);
    }

    void undoneRemovalShowsTheVideoAgain()
    {
        Desk desk;
        auto& document = desk.window.workspace.document();
        document.change({}, QStringLiteral("Take off"));
        QVERIFY(!desk.window.workspace.canvas().before());

        document.stack().undo();

        QTRY_VERIFY(desk.window.workspace.canvas().before());
        QTRY_VERIFY(desk.panel().isVisible());
    }
};

QTEST_MAIN(DayNightShotsTest)
#include "daynight_shots_test.moc"
