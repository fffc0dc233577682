#include "tests/ui/portrait/film_window.h"
#include "ui/canvas/canvas.h"
#include "ui/shot/shot_player.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace {

/// 100 grey frames at 25 a second that take their time.
class SlowShot final : public core::io::FrameSource {
public:
    explicit SlowShot(int milliseconds)
        : m_milliseconds(milliseconds)
    {
    }

    const core::io::FrameFacts& facts() const override { return m_facts; }

    core::Image frame(std::int64_t) override
    {
        QTest::qSleep(m_milliseconds);
        return core::Image(16, 8);
    }

    std::int64_t time(std::int64_t number) const override { return number; }

private:
    int m_milliseconds;
    core::io::FrameFacts m_facts{.size = {16, 8}, .first = 1, .count = 100, .rate = {25, 1}};
};

std::unique_ptr<ui::ShotPlayer> makePlayer(int milliseconds)
{
    auto player = std::make_unique<ui::ShotPlayer>(
        [milliseconds](const auto&) { return std::make_unique<SlowShot>(milliseconds); });
    player->setShot(ui::OpenedShot{.file = "a.mkv", .facts = SlowShot(0).facts()});
    return player;
}

} // namespace

class ShotPlayerTest final : public QObject {
    Q_OBJECT

private slots:
    void framesComeAtTheShotsRate()
    {
        const auto player = makePlayer(1);
        QElapsedTimer clock;
        clock.start();

        player->play(1, 1);
        QTRY_VERIFY(player->frame() >= 21);

        QVERIFY2(clock.elapsed() >= 780 && clock.elapsed() < 2000,
                 qPrintable(QString::number(clock.elapsed())));
    }

    void slowFramesAreLeftOutNotLate()
    {
        const auto player = makePlayer(120);
        QSignalSpy shown(player.get(), &ui::ShotPlayer::shown);
        QElapsedTimer clock;
        clock.start();

        player->play(1, 1);
        QTRY_VERIFY(player->frame() >= 25);

        QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(shown.count() < 15, qPrintable(QString::number(shown.count())));
    }

    void itStopsAtBothEnds()
    {
        const auto player = makePlayer(1);
        QSignalSpy stopped(player.get(), &ui::ShotPlayer::stopped);

        player->play(8, 60);
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(player->frame(), 100);
        player->play(-8, 40);
        QTRY_COMPARE(stopped.count(), 2);

        QCOMPARE(player->frame(), 1);
        QCOMPARE(player->speed(), 0);
    }

    void itPlaysStopsAndPlaysBack()
    {
        FilmWindow film;
        film.openClip();

        film.shot().play(1);
        QTRY_VERIFY(film.shot().player().frame() >= 8);
        QCOMPARE(film.choice().frame, 1); // the look is not painted for what only passes by
        film.shot().stopPlaying();
        const auto stopped = film.choice().frame;
        QVERIFY(stopped >= 8);
        QTRY_COMPARE(film.shownFrame(), stopped);
        QTRY_VERIFY(film.window.workspace.controller().finished());

        film.shot().play(-1);
        QTRY_COMPARE(film.choice().frame, 1);
    }

    void theSameWayAgainIsTwiceAsFast()
    {
        FilmWindow film;
        film.openClip();

        film.shot().play(1);
        film.shot().play(1);
        QCOMPARE(film.shot().player().speed(), 2);
        film.shot().play(-1);

        QCOMPARE(film.shot().player().speed(), -1);
    }

    void paintedFramesAreShownPainted()
    {
        FilmWindow film;
        film.openClip();
        film.shot().goTo(2);
        QTRY_VERIFY(film.window.workspace.controller().finished());
        film.shot().goTo(1);
        QTRY_VERIFY(film.window.workspace.controller().finished());
        auto& canvas = film.window.workspace.canvas();
        int painted = 0;
        int plain = 0;
        connect(&film.shot().player(), &ui::ShotPlayer::shown, &canvas,
                [&](std::int64_t) { ++(canvas.after() ? painted : plain); });

        film.shot().play(1);
        QTRY_COMPARE(film.choice().frame, 24); // played to the end

        QCOMPARE(painted, 1);
        QVERIFY(plain > 5);
    }

    void stoppingOnTheSameFrameLeavesThePainting()
    {
        FilmWindow film;
        film.openClip();
        const auto painting = film.window.workspace.canvas().after();

        film.shot().play(1);
        film.shot().stopPlaying();

        QCOMPARE(film.choice().frame, 1);
        QCOMPARE(film.window.workspace.canvas().after(), painting);
    }

    void aChangeStopsOnTheFrameInSight()
    {
        FilmWindow film;
        film.openClip();
        film.shot().play(1);
        QTRY_VERIFY(film.shot().player().frame() >= 5);

        auto next = film.window.state();
        next.settings.background.structure = 0.3;
        film.window.workspace.document().change(next, QStringLiteral("Structure"));

        QTRY_VERIFY(film.choice().frame >= 5);
        QCOMPARE(film.shot().player().speed(), 0);
        QCOMPARE(film.window.state().settings.background.structure, 0.3);
    }

    void closingWhilePlayingIsSafe()
    {
        const auto player = makePlayer(50);
        player->play(1, 1);
        QTest::qWait(70);
    }
};

QTEST_MAIN(ShotPlayerTest)
#include "shot_player_test.moc"
