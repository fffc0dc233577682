#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <fstream>

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

QList<QJsonObject> objectsOf(const QString& output)
{
    QList<QJsonObject> objects;
    for (const QString& line : output.split(u'\n', Qt::SkipEmptyParts)) {
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    }
    return objects;
}

} // namespace

/// Pictures through the real program.
class PicturesTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

    bool exists(const std::string& name) const
    {
        return std::filesystem::exists(m_program.path(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.paint("ann.png");
        m_program.paint("wave.png", 40, 40);
        m_program.paint("people/ann.png");
        m_program.paint("people/bobby.png", 33, 17);
        m_program.paint("styles/wave.png");
        m_program.paint("styles/mosaic.png");
    }

    void paintsOnePicture()
    {
        const auto run = m_program.portrait(words("--json --alpha-person 1,0 --keep-colour"));

        QCOMPARE(run.code, 0);
        const auto objects = objectsOf(run.output);
        QCOMPARE(objects.size(), 1);
        QVERIFY(objects[0][QStringLiteral("render_seconds")].toDouble() > 0);
        QCOMPARE(objects[0][QStringLiteral("output")].toString(), QStringLiteral("out.png"));
        QCOMPARE(core::io::pictureSize(m_program.path("out.png")), (core::Size{48, 40}));
    }

    void scalesTheContentDownAndWritesTheSteps()
    {
        const auto run = m_program.portrait(words("--size 24 --stages steps"));

        QCOMPARE(run.code, 0);
        QCOMPARE(core::io::pictureSize(m_program.path("out.png")), (core::Size{24, 20}));
        const auto steps = core::io::listPictures(m_program.path("steps"));
        QCOMPARE(steps.size(), 7U);
        QCOMPARE(steps[3].filename().string(), std::string("4_mask.png"));
    }

    void foldersMeanEveryPair()
    {
        const auto run = m_program.run(
            words("portrait --content people --style styles --output pairs --json --size 32"));

        QCOMPARE(run.code, 0);
        QCOMPARE(objectsOf(run.output).size(), 4);
        QVERIFY(exists("pairs/ann_wave.png"));
        QVERIFY(exists("pairs/ann_mosaic.png"));
        QVERIFY(exists("pairs/bobby_wave.png"));
        QVERIFY(exists("pairs/bobby_mosaic.png"));
    }

    void theFormatAndWhatBecameOfThePhotographAreTold()
    {
        const auto folder = m_program.run(words(
            "portrait --content people --style wave.png --output halves --format exr --json"));
        const auto deep = m_program.portrait(words("--bits 16 --no-metadata"));
        const auto flat = m_program.run(
            words("portrait --content halves/ann_wave.exr --style wave.png --output flat.jpg"));
        const auto wrong = m_program.portrait(words("--bits 12"));

        QCOMPARE(folder.code, 0);
        const auto picture = core::io::readPicture(m_program.path("halves/bobby_wave.exr"));
        QVERIFY(picture.origin()->floatingPoint);
        const auto told = objectsOf(folder.output).first()[QStringLiteral("converted")].toArray();
        QVERIFY(told.contains(QStringLiteral("8 bits per channel to half floats.")));
        QCOMPARE(deep.code, 0);
        QCOMPARE(core::io::readPicture(m_program.path("out.png")).origin()->bitsPerChannel, 16);
        QVERIFY2(flat.errors.contains(QStringLiteral("the most that JPEG holds")),
                 qPrintable(flat.errors));
        QCOMPARE(wrong.code, 2);
    }

    void severalStylesAreBlended()
    {
        const auto run = m_program.run(words("portrait --content ann.png --style wave.png "
                                             "styles/mosaic.png --style-weights 2,1 --output "
                                             "blend.png"));
        const auto unequal = m_program.run(words("portrait --content ann.png --style wave.png "
                                                 "--style-weights 2,1 --output blend.png"));

        QCOMPARE(run.code, 0);
        QVERIFY(exists("blend.png"));
        QCOMPARE(unequal.code, 1);
        QVERIFY(unequal.errors.contains(QStringLiteral("one weight for each")));
    }

    void aBatchGoesOnAfterAFailingPicture()
    {
        m_program.paint("mixed/good.png");
        std::ofstream(m_program.path("mixed/bad.png")) << "no picture";

        const auto run
            = m_program.run(words("portrait --content mixed --style wave.png --output after"));

        QCOMPARE(run.code, 1);
        QVERIFY(exists("after/good_wave.png"));
        QVERIFY(!exists("after/bad_wave.png"));
        QVERIFY2(run.errors.contains(QStringLiteral("1 of 2 pictures failed: bad_wave.png")),
                 qPrintable(run.errors));
    }

    void neverOverwritesWhatItReads()
    {
        const auto before = std::filesystem::file_size(m_program.path("ann.png"));

        const auto run = m_program.run(
            words("portrait --content ann.png --style wave.png --output ./ann.png"));
        const auto mask = m_program.run(words("mask --content people --output people"));

        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(QStringLiteral("choose another --output")),
                 qPrintable(run.errors));
        QCOMPARE(std::filesystem::file_size(m_program.path("ann.png")), before);
        QCOMPARE(mask.code, 1);
    }

    void unusableOutputsAreRefusedBeforeWork()
    {
        const auto kind
            = m_program.run(words("portrait --content ann.png --style wave.png --output out.gif"));
        const auto folder
            = m_program.run(words("portrait --content ann.png --style wave.png --output no/o.png"));

        QCOMPARE(kind.code, 1);
        QVERIFY(kind.errors.contains(QStringLiteral(".png")));
        QCOMPARE(folder.code, 1);
        QVERIFY(folder.errors.contains(QStringLiteral("does not exist")));
    }

    void writesMasksOfOnePictureAndOfAFolder()
    {
        const auto one = m_program.run(words("mask --content ann.png --output mask.png"));
        const auto folder = m_program.run(words("mask --content people --output masks --json"));

        QCOMPARE(one.code, 0);
        QCOMPARE(core::io::pictureSize(m_program.path("mask.png")), (core::Size{48, 40}));
        QCOMPARE(folder.code, 0);
        QCOMPARE(objectsOf(folder.output).size(), 2);
        QCOMPARE(core::io::pictureSize(m_program.path("masks/bobby.png")), (core::Size{33, 17}));
    }

    void interruptionStopsWithoutHalfFiles()
    {
        for (int i = 0; i < 60; ++i) {
            m_program.paint("many/" + std::to_string(i) + ".png", 512, 512);
        }
        QProcess process;
        m_program.start(process,
                        words("portrait --content many --style wave.png --output stopped"));
        QTRY_VERIFY_WITH_TIMEOUT(exists("stopped/0_wave.png"), 60'000);

        ::kill(static_cast<pid_t>(process.processId()), SIGINT);

        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        for (const auto& entry : std::filesystem::directory_iterator(m_program.path("stopped"))) {
            QVERIFY(!entry.path().filename().string().starts_with('.'));
            QCOMPARE(core::io::readPicture(entry.path()).size(), (core::Size{512, 512}));
        }
        QVERIFY(!exists("stopped/59_wave.png"));
    }
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "pictures_test.moc"
