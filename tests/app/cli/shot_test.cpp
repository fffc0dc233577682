#include "core/io/frame_source.h"
#include "tests/app/cli/program.h"
#include "tests/core/io/clip.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>

/// Videos and numbered pictures through the real program.
class ShotTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

    static QStringList call(const char* more)
    {
        return (QStringLiteral("portrait --style wave.png ") + QString::fromUtf8(more)).split(u' ');
    }

    QMap<QString, QByteArray> filesIn(const char* folder) const
    {
        QMap<QString, QByteArray> files;
        for (const QString& name : QDir(m_program.text(folder)).entryList(QDir::Files)) {
            QFile file(m_program.text(folder) + '/' + name);
            files[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.paint("wave.png");
        tests::ClipWriter(
            m_program.path("clip.mkv"),
            {.width = 160, .height = 120, .times = tests::evenTimes(12), .sound = true});
    }

    void framesOfARangeArePainted()
    {
        const auto run = m_program.run(call("--content clip.mkv --frames 4-6 --output range"));

        QVERIFY2(run.code == 0, qPrintable(run.errors));
        QCOMPARE(filesIn("range").keys(),
                 QStringList({"clip_wave.000004.png", "clip_wave.000005.png",
                              "clip_wave.000006.png", "manifest.json"}));
        QVERIFY2(run.output.contains(QStringLiteral("3 frames painted, 0 kept  flicker")),
                 qPrintable(run.output));
    }

    void lightOfFramesIsChanged()
    {
        const QStringList call{"daynight", "--input", "clip.mkv", "--to", "night", "--output"};
        QVERIFY(m_program.run(call + QStringList{"night"}).output.contains("12 frames painted"));

        const auto run = m_program.run(call + QStringList{"few", "--frames", "1-3"});
        QVERIFY2(run.code == 0, qPrintable(run.errors));
        QVERIFY2(run.output.contains("3 frames painted, 0 kept  flicker"), qPrintable(run.output));
        QCOMPARE(filesIn("few").value("clip.000001.png"),
                 filesIn("night").value("clip.000001.png"));
        QVERIFY(filesIn("few").value("clip.000001.png") != filesIn("few").value("clip.000002.png"));
    }

    void nightOfAVideoIsAVideoWithItsSound()
    {
        const auto run = m_program.run({"daynight", "--input", "clip.mkv", "--to", "night",
                                        "--output", "night.mkv", "--json"});

        QVERIFY2(run.code == 0, qPrintable(run.errors));
        const auto made = core::io::openFrames(m_program.path("night.mkv"));
        QCOMPARE(made->facts().count, std::int64_t{12});
        QVERIFY(made->facts().hasAudio);
        QVERIFY(run.output.contains("\"flicker\""));
        const auto refused = m_program.run({"daynight", "--input", "clip.mkv", "--to", "night",
                                            "--output", "other.mkv", "--lut", "night.cube"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("--lut"), qPrintable(refused.errors));
    }

    void aKilledRenderGoesOnToTheSameFiles_data()
    {
        QTest::addColumn<QString>("start");
        QTest::newRow("portrait") << "portrait --style wave.png --content clip.mkv";
        QTest::newRow("daynight") << "daynight --to night --input clip.mkv";
    }
    void aKilledRenderGoesOnToTheSameFiles()
    {
        QFETCH(QString, start);
        const auto render = start.split(u' ') << "--output";
        const auto whole = QByteArray(QTest::currentDataTag()) + "_whole";
        const auto cut = QByteArray(QTest::currentDataTag()) + "_cut";
        QCOMPARE(m_program.run(render + QStringList{whole}).code, 0);
        QProcess process;
        m_program.start(process, render + QStringList{cut});
        while (filesIn(cut).size() < 5 && !process.waitForFinished(5)) { }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        QVERIFY(filesIn(cut).size() < 13);

        const auto run = m_program.run(render + QStringList{cut, "--json"});

        QVERIFY2(run.code == 0, qPrintable(run.errors));
        QVERIFY(QJsonDocument::fromJson(run.output.toUtf8()).object()["kept"].toInt() >= 3);
        auto files = filesIn(cut);
        files.removeIf([](const auto& item) { return item.key().startsWith('.'); });
        QVERIFY(files == filesIn(whole));
    }

    void aVideoBecomesAVideo()
    {
        const auto run = m_program.run(call("--content clip.mkv --frames 2-9 --output out.mov"));

        QVERIFY2(run.code == 0, qPrintable(run.errors));
        const auto written = core::io::openFrames(m_program.path("out.mov"));
        QCOMPARE(written->facts().count, 8);
        QCOMPARE(written->facts().rate, (core::io::Rational{25, 1}));
        QVERIFY(written->facts().hasAudio);
        QVERIFY(!std::filesystem::exists(m_program.path("out.mov.frames")));
    }

    void numberedPicturesAreAShot()
    {
        for (const char* name : {"in/a.07.png", "in/a.08.png"}) {
            m_program.paint(name);
        }

        const auto run = m_program.run(call("--content in/a.##.png --output shot/b.###.png"));
        const auto folder = m_program.run(call("--content in/a.##.png --output named"));

        QVERIFY2(run.code == 0, qPrintable(run.errors));
        QCOMPARE(folder.code, 0);
        QCOMPARE(filesIn("named").firstKey(), QStringLiteral("a_wave.000007.png"));
        QCOMPARE(filesIn("shot").keys(), QStringList({"b.007.png", "b.008.png", "manifest.json"}));
    }

    void framesKeepTheirDepthAndTakeTheFormatThatIsAskedFor()
    {
        core::Image deep(160, 120);
        std::ranges::fill(deep.pixels(), 0.3F);
        std::filesystem::create_directories(m_program.path("deep"));
        for (const char* name : {"deep/a.1.tif", "deep/a.2.tif"}) {
            core::io::writePicture(deep, m_program.path(name), {.bitsPerChannel = 16});
        }

        const auto kept = m_program.run(call("--content deep/a.#.tif --output kept --format tif"));
        const auto shallow = m_program.run(call("--content deep/a.#.tif --output less --bits 8"));

        QVERIFY2(kept.code == 0, qPrintable(kept.errors));
        QVERIFY2(shallow.code == 0, qPrintable(shallow.errors));
        const auto bits = [&](const char* name) {
            return core::io::readPicture(m_program.path(name)).origin()->bitsPerChannel;
        };
        QCOMPARE(bits("kept/a_wave.000001.tif"), 16);
        QCOMPARE(bits("less/a_wave.000001.png"), 8);
    }

    void faultsAreSaidBeforeWork_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* more, const char* reason) {
            QTest::newRow(more) << QString::fromUtf8(more) << QString::fromUtf8(reason);
        };
        row("--content clip.mkv --frames 5-40 --output o", "the shot has 1 to 12");
        row("--content clip.mkv --frames x --output o", "names no frames");
        row("--content no.mkv --output o", "There is no file no.mkv");
        row("--content clip.mkv --output o.avi", "frame's number");
        row("--content clip.mkv --output o.mp4", "cannot hold the sound");
        row("--content clip.mkv --mask wave.png --output o", "for single pictures");
    }

    void faultsAreSaidBeforeWork()
    {
        QFETCH(QString, more);
        QFETCH(QString, reason);

        const auto run = m_program.run(call(more.toUtf8().constData()));

        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(reason), qPrintable(run.errors));
        QVERIFY(!std::filesystem::exists(m_program.path("o.mp4")));
    }
};

QTEST_GUILESS_MAIN(ShotTest)
#include "shot_test.moc"
