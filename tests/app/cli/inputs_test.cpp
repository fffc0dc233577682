#include "tests/app/cli/program.h"

#include <QTest>

#include <fstream>

/// Faults of what the user gives are found before work begins, and said in one sentence.
class InputsTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

    static QStringList words(const char* line) { return QString::fromUtf8(line).split(u' '); }

    bool exists(const char* name) const { return std::filesystem::exists(m_program.path(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.paint("ann.png");
        m_program.paint("wave.png");
        m_program.paint("people/ann.png");
        m_program.paint("people/bobby.png");
        m_program.paint("half_mask.png", 24, 20);
        m_program.paint("rounded_mask.png", 25, 21);
        m_program.paint("other_mask.png", 40, 40);
        std::ofstream(m_program.path("text.png")) << "no picture";
        std::ofstream(m_program.path("empty.png")).flush();
        std::filesystem::create_directories(m_program.path("nothing"));
    }

    void faultyPicturesAreNamedBeforeWork_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* call, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(call) << QString::fromUtf8(reason);
        };
        row("no content", "--content no.png --style wave.png --output o.png", "no.png");
        row("no style", "--content people --style no.png --output o", "no.png");
        row("text as style", "--content people --style text.png --output o", "text.png");
        row("empty style", "--content people --style empty.png --output o", "empty.png");
        row("folder among styles", "--content people --style wave.png people --output o",
            "people is a folder");
        row("text as person's style",
            "--content people --style wave.png --person-style text.png --output o", "text.png");
        row("text as mask", "--content people --style wave.png --mask text.png --output o",
            "text.png");
        row("empty folder", "--content nothing --style wave.png --output o", "nothing");
        row("many results in one file", "--content people --style wave.png --output o.png",
            "name a folder");
        row("unwritable", "--content ann.png --style wave.png --output /proc/o.png", "/proc/o.png");
        row("unwritable folder", "--content people --style wave.png --output /proc/o",
            "Cannot make the folder /proc/o");
    }

    void faultyPicturesAreNamedBeforeWork()
    {
        QFETCH(QString, call);
        QFETCH(QString, reason);

        const auto run = m_program.run(QStringList{QStringLiteral("portrait")} + call.split(u' '));

        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(reason), qPrintable(run.errors));
        QCOMPARE(run.errors.count(u'\n'), 1); // nothing was begun
        QVERIFY(!exists("o") && !exists("o.png"));
    }

    void masksMayBeScaledButNotStretched_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<int>("code");
        QTest::newRow("half the size") << QStringLiteral("half_mask.png") << 0;
        QTest::newRow("rounded otherwise") << QStringLiteral("rounded_mask.png") << 0;
        QTest::newRow("square") << QStringLiteral("other_mask.png") << 1;
    }

    void masksMayBeScaledButNotStretched()
    {
        QFETCH(QString, mask);
        QFETCH(int, code);

        const auto run = m_program.portrait({QStringLiteral("--mask"), mask});

        QCOMPARE(run.code, code);
        QCOMPARE(run.errors.contains(QStringLiteral("is 40x40 and does not fit ann.png")),
                 code != 0);
    }

    void aFullDiskLeavesNoHalfPicture()
    {
        const auto run = m_program.run(
            words("portrait --content ann.png --style wave.png --output /dev/full"));

        QCOMPARE(run.code, 1);
        QCOMPARE(run.errors.count(u'\n'), 1);
    }

    void weightsOfAnotherKindAreNamed()
    {
        const auto wrong = m_program.portrait(words("--weights segnet"));
        const auto missing = m_program.portrait(words("--weights nothing.safetensors"));
        const auto picture = m_program.portrait(words("--person-weights ann.png"));

        QVERIFY2(wrong.errors.contains(QStringLiteral("holds a person SegNet, not a SANet")),
                 qPrintable(wrong.errors));
        QVERIFY2(missing.errors.contains(QStringLiteral("no model named nothing.safetensors")),
                 qPrintable(missing.errors));
        QVERIFY2(picture.errors.contains(QStringLiteral("ann.png cannot be read as weights")),
                 qPrintable(picture.errors));
        QCOMPARE(wrong.code + missing.code + picture.code, 3);
    }
};

QTEST_GUILESS_MAIN(InputsTest)
#include "inputs_test.moc"
