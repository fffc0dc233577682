#include "tests/ui/portrait/film_window.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/shot/shot_export_dialog.h"
#include "ui/widgets/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <map>

namespace {

enum Kind { Mp4, Mkv, Mov, Png, Jpeg, Tiff, Exr };

/// A painted clip of which frames 4 to 9 are to be exported.
class Export final {
public:
    Export()
    {
        film.openClip();
        film.shot().setInPoint(4);
        film.shot().setOutPoint(9);
    }

    /// Opens the dialog and fills it in.
    ui::ShotExportDialog& ask(Kind kind, const char* place)
    {
        film.window.workspace.exports().askForExport();
        auto& dialog = *film.window.workspace.findChildren<ui::ShotExportDialog*>().back();
        part<QComboBox>(dialog, "Format")->setCurrentIndex(kind);
        part<QLineEdit>(dialog, kind < Png ? "File" : "Folder")->setText(path(place));
        return dialog;
    }

    /// Exports and waits for the report.
    QString done(Kind kind, const char* place)
    {
        ask(kind, place).accept();
        return wait();
    }

    QString wait()
    {
        [&] { QTRY_COMPARE_WITH_TIMEOUT(film.window.jobs.activeCount(), 0, 20000); }();
        return film.window.message();
    }

    template <typename Part> static Part* part(ui::ShotExportDialog& dialog, const char* name)
    {
        for (auto* found : dialog.findChildren<Part*>()) {
            if (found->accessibleName() == QLatin1String(name)) {
                return found;
            }
        }
        return nullptr;
    }

    QString path(const char* name) const { return film.window.folder.nameOf(name); }

    std::map<QString, QByteArray> files(const char* folder) const
    {
        std::map<QString, QByteArray> result;
        for (const QString& name : QDir(path(folder)).entryList(QDir::Files)) {
            QFile file(path(folder) + u'/' + name);
            result[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return result;
    }

    FilmWindow film;
};

QPushButton* acceptOf(const ui::ShotExportDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            return button;
        }
    }
    return nullptr;
}

bool says(const ui::ShotExportDialog& dialog, const char* part)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->text().contains(QString::fromUtf8(part));
    });
}

QCheckBox* boxOf(const ui::ShotExportDialog& dialog, const char* text)
{
    for (auto* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text() == QLatin1String(text)) {
            return box;
        }
    }
    return nullptr;
}

QCheckBox* anewOf(const ui::ShotExportDialog& dialog)
{
    return dialog.findChildren<QCheckBox*>().back();
}

} // namespace

class ShotExportTest final : public QObject {
    Q_OBJECT

private slots:
    void flickerIsTakenAwayUnlessNotWanted()
    {
        Export shot;
        auto& dialog = shot.ask(Png, "steady");
        QCOMPARE(dialog.choice().steadiness, core::video::kUsualSteadiness);

        boxOf(dialog, "less flicker")->click();

        QCOMPARE(dialog.choice().steadiness, 0.0);
    }

    void theRangeBecomesNumberedPictures()
    {
        Export shot;

        const QString report = shot.done(Png, "out");

        const auto files = shot.files("out");
        QCOMPARE(files.size(), std::size_t{7});
        QVERIFY(files.contains(QStringLiteral("clip-sea.000004.png")));
        QVERIFY(files.contains(QStringLiteral("clip-sea.000009.png")));
        QVERIFY2(report.startsWith(QStringLiteral("Exported out: 6 frames made.")),
                 qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("Flicker beyond the video's own:")),
                 qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("Lost: The sound")), qPrintable(report));
        const QImage picture(shot.path("out/clip-sea.000004.png"));
        QVERIFY(std::abs(qGray(picture.pixel(80, 60)) - tests::greyOf(3) / 2) <= 4);
    }

    void theRangeBecomesAVideoWithItsSound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("H.264") << int(Mkv) << QByteArray("film.mkv");
        QTest::newRow("ProRes") << int(Mov) << QByteArray("film.mov");
    }

    void theRangeBecomesAVideoWithItsSound()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, name);
        Export shot;

        const QString report = shot.done(static_cast<Kind>(kind), name.constData());

        QVERIFY2(report.contains(QStringLiteral("Kept: 25 frames a second. The sound.")),
                 qPrintable(report));
        const auto film = core::io::openFrames(shot.path(name.constData()).toStdString());
        QCOMPARE(film->facts().count, 6);
        QCOMPARE(film->facts().rate, (core::io::Rational{25, 1}));
        QVERIFY(film->facts().hasAudio);
    }

    void aStoppedExportGoesOnToTheSameFiles()
    {
        Export shot;
        shot.done(Jpeg, "whole");
        shot.film.engine->frameMilliseconds = 60;
        shot.ask(Jpeg, "cut").accept();
        QTRY_VERIFY(shot.files("cut").size() >= 3);
        const int last = shot.film.window.jobs.rowCount() - 1;
        shot.film.window.jobs.cancel(shot.film.window.jobs.row(last).id);
        QTRY_COMPARE(shot.film.window.jobs.row(last).state, ui::JobState::Cancelled);
        QVERIFY(shot.files("cut").size() < 7);
        QVERIFY(shot.film.window.workspace.findChildren<QDialog*>().size() <= 2); // nothing asked
        shot.film.engine->frameMilliseconds = 0;

        auto& again = shot.ask(Jpeg, "cut");
        QVERIFY(says(again, "it goes on with the next one"));
        QCOMPARE(acceptOf(again)->text(), QStringLiteral("Export"));
        again.accept();
        const QString report = shot.wait();

        QVERIFY2(report.contains(QStringLiteral("kept from before")), qPrintable(report));
        QVERIFY(shot.files("cut") == shot.files("whole"));
    }

    void aStoppedJobTriedAgainGoesOn()
    {
        Export shot;
        shot.film.engine->frameMilliseconds = 60;
        shot.ask(Mkv, "film.mkv").accept();
        QTRY_VERIFY(shot.files("film.mkv.frames").size() >= 3);
        const int id = shot.film.window.jobs.row(0).id;
        shot.film.window.jobs.cancel(id);
        QTRY_COMPARE(shot.film.window.jobs.row(0).state, ui::JobState::Cancelled);
        QVERIFY2(shot.film.window.jobs.row(0).message.contains(QStringLiteral(" of 6")),
                 qPrintable(shot.film.window.jobs.row(0).message));
        shot.film.engine->frameMilliseconds = 0;

        shot.film.window.jobs.retry(id);
        const QString report = shot.wait();

        QVERIFY2(report.contains(QStringLiteral("kept from before")), qPrintable(report));
        QCOMPARE(core::io::openFrames(shot.path("film.mkv").toStdString())->facts().count, 6);
        QVERIFY(!QFile::exists(shot.path("film.mkv.frames")));
    }

    void anotherLookIsNotMixedInButMayBeginAnew()
    {
        Export shot;
        shot.done(Png, "out");
        const auto before = shot.files("out");
        shot.film.window.drag("Background: structure", 10, 50);

        const QString refusal = shot.done(Png, "out");
        QVERIFY2(refusal.contains(QStringLiteral("with other settings")), qPrintable(refusal));
        QVERIFY(shot.files("out") == before);
        auto& again = shot.ask(Png, "out");
        anewOf(again)->setChecked(true);
        again.accept();

        QVERIFY(shot.wait().contains(QStringLiteral("6 frames made.")));
    }

    void aMaskMadeByHandIsUsedOnItsFrame()
    {
        Export shot;
        shot.film.shot().goTo(6);
        shot.film.paintMask();

        auto& dialog = shot.ask(Png, "out");
        QVERIFY(says(dialog, "Masks made by hand (1) move on"));
        dialog.accept();
        shot.wait();

        const auto middle
            = [&](const char* name) { return qGray(QImage(shot.path(name)).pixel(80, 60)); };
        QCOMPARE(middle("out/clip-sea.000006.png"), 255);
        QVERIFY(middle("out/clip-sea.000004.png") < 200);
    }

    void theShownFrameAloneIsAPicture()
    {
        Export shot;
        shot.film.shot().goTo(8);
        QTRY_VERIFY(shot.film.window.workspace.controller().finished());

        shot.film.window.workspace.exports().askForPicture();

        auto* dialog = shot.film.window.workspace.findChild<ui::ExportDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->choice().file.filename(), std::filesystem::path("clip-8-sea.png"));
    }

    void theDialogSaysWhatIsWrong()
    {
        Export shot;
        shot.film.window.folder.text("old.mkv");

        auto& dialog = shot.ask(Mkv, "clip.mkv");
        auto* place = Export::part<QLineEdit>(dialog, "File");
        QVERIFY(!acceptOf(dialog)->isEnabled() && says(dialog, "what it is made from"));
        place->setText(shot.path("film.avi"));
        QVERIFY(!acceptOf(dialog)->isEnabled() && says(dialog, "must end with .mkv"));
        place->setText(shot.path("nowhere/film.mkv"));
        QVERIFY(!acceptOf(dialog)->isEnabled() && says(dialog, "does not exist"));
        place->setText(shot.path("old.mkv"));
        QCOMPARE(acceptOf(dialog)->text(), QStringLiteral("Replace"));
        place->setText(shot.path("film.mkv"));

        QVERIFY(acceptOf(dialog)->isEnabled());
        QCOMPARE(acceptOf(dialog)->text(), QStringLiteral("Export"));
    }

    void picturesThatAreThereAreNotReplacedUnsaid()
    {
        Export shot;
        QDir(shot.path(".")).mkdir(QStringLiteral("out"));
        shot.film.window.folder.picture("out/clip-sea.000005.png");

        const auto& dialog = shot.ask(Png, "out");

        QCOMPARE(acceptOf(dialog)->text(), QStringLiteral("Replace"));
        QVERIFY(says(dialog, "would be replaced"));
    }
};

QTEST_MAIN(ShotExportTest)
#include "shot_export_test.moc"
