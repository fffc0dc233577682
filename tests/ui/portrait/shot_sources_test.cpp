#include "tests/ui/portrait/film_window.h"
#include "ui/portrait/portrait_file.h"
#include "ui/shot/shot_export_dialog.h"

#include <QPushButton>
#include <QSignalSpy>

namespace {

void write(const std::filesystem::path& file, const QByteArray& bytes)
{
    QFile target(QString::fromStdString(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
}

QByteArray read(const std::filesystem::path& file)
{
    QFile source(QString::fromStdString(file.string()));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// The button of the message that is shown.
QPushButton* offered(PortraitWindow& window)
{
    auto* button = window.workspace.messages().findChild<QPushButton*>();
    return window.workspace.messages().isHidden() || button->isHidden() ? nullptr : button;
}

} // namespace

/// Where shots come from, and what is wrong with them.
class ShotSourcesTest final : public QObject {
    Q_OBJECT

private slots:
    void oneOfNumberedPicturesOffersTheOthers()
    {
        FilmWindow film;
        for (int number = 1; number <= 5; ++number) {
            film.window.folder.picture(
                qPrintable(QStringLiteral("shot.%1.png").arg(number, 4, 10, QLatin1Char('0'))),
                {80, 60}, QColor(40 * number, 0, 0));
        }
        film.window.drop({film.window.folder.path() / "shot.0003.png"});
        QTRY_VERIFY(offered(film.window));
        QVERIFY(film.window.message().contains(QStringLiteral("one of 5 numbered pictures")));
        QVERIFY(!film.window.state().shot); // a photograph, unless wanted otherwise

        offered(film.window)->click();

        QTRY_VERIFY(film.window.state().shot);
        QCOMPARE(film.choice().frame, 3);
        QCOMPARE(film.choice().range, (core::video::FrameRange{1, 5}));
        QTRY_VERIFY(film.panel().isVisible());
    }

    void numberedPicturesDroppedTogetherAreAShot()
    {
        FilmWindow film;
        std::vector<std::filesystem::path> files;
        for (const char* name : {"a7.png", "a8.png", "a9.png", "a10.png"}) {
            files.push_back(film.window.folder.picture(name, {80, 60}));
        }

        film.window.drop(files);

        QTRY_VERIFY(film.window.state().shot);
        QCOMPARE(film.choice().range, (core::video::FrameRange{7, 10}));
        QVERIFY(film.window.state().styles.empty());
    }

    void aShotOfNumberedPicturesCanBeTakenAsPhotographs()
    {
        FilmWindow film;
        std::vector<std::filesystem::path> files;
        for (const char* name : {"a7.png", "a8.png", "a9.png"}) {
            files.push_back(film.window.folder.picture(name, {80, 60}));
        }
        film.window.drop(files);
        QTRY_VERIFY(film.window.state().shot);
        auto* button = film.window.workspace.messages().findChild<QPushButton*>();
        QTRY_COMPARE(button->text(), QStringLiteral("As photographs"));

        button->click();

        QTRY_COMPARE(film.window.state().contents.size(), std::size_t{3});
        QVERIFY(!film.window.state().shot);
        QCOMPARE(film.window.state().content, files.front());
    }

    void videosAreNoStyles()
    {
        FilmWindow film;
        film.window.paint();
        const auto before = film.window.state();

        film.window.drop({film.clip()}, {60, 250}); // on the styles

        QTRY_VERIFY2(film.window.message().contains(QStringLiteral("clip.mkv is a video")),
                     qPrintable(film.window.message()));
        QVERIFY(film.window.state() == before);
    }

    void whatIsNoVideoIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("text") << "text"
                              << "broken.mp4 is no video";
        QTest::newRow("cut off") << "cut"
                                 << "broken.mp4";
        QTest::newRow("gone") << "gone"
                              << "broken.mp4 is not there any more";
    }

    void whatIsNoVideoIsSaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, sentence);
        FilmWindow film;
        film.openClip();
        const auto before = film.window.state();
        const auto file = film.window.folder.path() / "broken.mp4";
        if (kind != QStringLiteral("gone")) {
            const auto whole = film.clip("whole.mp4");
            write(file,
                  kind == QStringLiteral("cut") ? read(whole).left(2000) : QByteArray("no video"));
        }

        film.window.drop({file});

        QTRY_VERIFY2(film.window.message().contains(sentence), qPrintable(film.window.message()));
        QVERIFY(film.window.state() == before);
    }

    void aMissingFrameIsSaidAndTheOthersAreShown()
    {
        FilmWindow film;
        for (const char* name : {"s.1.png", "s.2.png", "s.4.png"}) {
            film.window.folder.picture(name, {80, 60});
        }
        film.window.workspace.open({film.window.folder.path() / "s.#.png"});
        QTRY_VERIFY(film.panel().isVisible());

        film.shot().goTo(3);
        QTRY_VERIFY2(film.window.message().contains(QStringLiteral("s.3.png")),
                     qPrintable(film.window.message()));
        QSignalSpy shown(&film.window.workspace.controller(),
                         &ui::PortraitController::contentShown);
        film.shot().goTo(4);

        QTRY_COMPARE(shown.size(), 1);
    }

    void aDocumentRemembersTheVideo()
    {
        FilmWindow film;
        film.openClip();
        film.shot().goTo(5);
        film.paintMask();
        film.shot().setInPoint(4);
        film.shot().goTo(11);
        const auto file = film.window.folder.path() / "film.chiaro";
        ui::SourceSums sums;
        ui::writePortrait(film.window.state(), file, sums);

        FilmWindow other;
        other.window.workspace.open({file});

        QTRY_VERIFY(other.panel().isVisible());
        QTRY_COMPARE(other.shownFrame(), 11);
        QCOMPARE(other.choice().range, (core::video::FrameRange{4, 24}));
        other.shot().goTo(5);
        QVERIFY(other.window.state().painted);
        QCOMPARE(other.window.message(), QStringLiteral("Opened clip.mkv."));
    }

    void aDocumentOfTheSameVideoGoesToItsFrame()
    {
        FilmWindow film;
        film.openClip();
        film.shot().goTo(5);
        const auto file = film.window.folder.path() / "film.chiaro";
        ui::SourceSums sums;
        ui::writePortrait(film.window.state(), file, sums);
        film.shot().goTo(20);
        film.shot().setInPoint(7);

        film.window.workspace.open({file});

        QTRY_COMPARE(film.choice().frame, 5);
        QCOMPARE(film.choice().range, (core::video::FrameRange{1, 24}));
    }

    void aVanishedVideoIsOneSentence()
    {
        FilmWindow film;
        film.openClip();
        const auto file = film.window.folder.path() / "film.chiaro";
        ui::SourceSums sums;
        ui::writePortrait(film.window.state(), file, sums);
        std::filesystem::remove(film.window.folder.path() / "clip.mkv");

        FilmWindow other;
        other.window.workspace.open({file});

        QTRY_VERIFY2(
            other.window.message().contains(QStringLiteral("clip.mkv is not where it was.")),
            qPrintable(other.window.message()));
    }

    void aVideoThatBecameShorterIsFitted()
    {
        FilmWindow film;
        film.openClip();
        film.shot().goTo(20);
        const auto file = film.window.folder.path() / "film.chiaro";
        ui::SourceSums sums;
        ui::writePortrait(film.window.state(), file, sums);
        film.clip("clip.mkv", 8);

        FilmWindow other;
        other.window.workspace.open({file});

        QTRY_VERIFY(other.panel().isVisible());
        QCOMPARE(other.choice().frame, 8);
        QCOMPARE(other.choice().range, (core::video::FrameRange{1, 8}));
        QTRY_VERIFY2(other.window.message().contains(QStringLiteral("clip.mkv has changed")),
                     qPrintable(other.window.message()));
    }

    void deepFramesAreOfferedAsDeepPictures()
    {
        for (const int bits : {8, 16}) {
            const ui::ShotExportDialog dialog(
                {.content = "a.#.tif", .facts = {.count = 2}, .bitsPerChannel = bits});

            QCOMPARE(dialog.choice().write.bitsPerChannel, bits);
        }
    }
};

QTEST_MAIN(ShotSourcesTest)
#include "shot_sources_test.moc"
