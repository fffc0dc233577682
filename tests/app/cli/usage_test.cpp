#include "tests/app/cli/program.h"

#include <QTest>

/// What the program says to wrong calls, and about itself.
class UsageTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

private Q_SLOTS:
    void initTestCase()
    {
        m_program.paint("ann.png");
        m_program.paint("wave.png");
    }

    void everyCommandHasHelpWithAnExample_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"portrait", "mask", "daynight", "split", "compare", "train sanet", "train segnet",
              "train distil", "train day-night", "train steer", "models list", "models show",
              "models import", "models check"}) {
            QTest::newRow(command) << QString::fromUtf8(command);
        }
    }

    void everyCommandHasHelpWithAnExample()
    {
        QFETCH(QString, command);

        const auto run = m_program.run(command.split(u' ') + QStringList{QStringLiteral("--help")});

        QCOMPARE(run.code, 0);
        QVERIFY2(run.output.contains(QStringLiteral("Example")), qPrintable(run.output));
        QVERIFY2(run.output.contains(QStringLiteral("  chiaroscuro-cli ") + command),
                 qPrintable(run.output));
        QVERIFY(run.errors.isEmpty());
    }

    void tellsItsVersion()
    {
        const auto run = m_program.run({QStringLiteral("--version")});

        QCOMPARE(run.code, 0);
        QVERIFY(run.output.startsWith(QStringLiteral("chiaroscuro-cli ")));
    }

    void wrongCallsGetASentenceAndCodeTwo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* options, const char* reason) {
            QTest::newRow(options)
                << QString::fromUtf8(options).split(u' ') << QString::fromUtf8(reason);
        };
        row("--detail-person 2", "a number from 0 to 1");
        row("--detail-person nan", "a number from 0 to 1");
        row("--alpha-person 1", "two numbers from 0 to 2");
        row("--alpha-background 0.5,1,2", "two numbers from 0 to 2");
        row("--alpha-background 0.5,x", "two numbers from 0 to 2");
        row("--strength-background -0.1", "a number from 0 to 1");
        row("--stroke-size 9", "a number from 0.25 to 4");
        row("--size 12.5", "a whole number");
        row("--style-weights 1,0", "positive numbers");
        row("--precision rough", "precision");
        row("--device tpu", "device");
        row("--no-such-option", "no-such-option");
        row("--decoder d.pth", "--transform");
    }

    void wrongCallsGetASentenceAndCodeTwo()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, reason);

        const auto run = m_program.portrait(options);

        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains(reason), qPrintable(run.errors));
        QVERIFY(run.output.isEmpty());
        QVERIFY(!std::filesystem::exists(m_program.path("out.png")));
    }

    void missingCommandOrOptionIsWrongUsage()
    {
        QCOMPARE(m_program.run({}).code, 2);
        QCOMPARE(m_program.run({QStringLiteral("paint")}).code, 2);
        QCOMPARE(m_program.run({QStringLiteral("portrait")}).code, 2);
        QCOMPARE(m_program.run({QStringLiteral("train"), QStringLiteral("sanet")}).code, 2);
    }

    void listsAndChecksModels()
    {
        const auto list = m_program.run({QStringLiteral("models"), QStringLiteral("list")});
        const auto check = m_program.run({QStringLiteral("models"), QStringLiteral("check"),
                                          QStringLiteral("sanet"), QStringLiteral("--json")});

        QCOMPARE(list.code, 0);
        QCOMPARE(list.output.count(u'\n'), 4);
        QCOMPARE(check.code, 0);
        const auto json = QJsonDocument::fromJson(check.output.toUtf8()).object();
        QCOMPARE(json[QStringLiteral("network")].toString(), QStringLiteral("sanet"));
        QCOMPARE(json[QStringLiteral("width")].toDouble(), 0.0625);
        QVERIFY(json[QStringLiteral("detail_path")].toBool());
    }

    void badModelsGetOneSentence()
    {
        const auto picture = m_program.run(
            {QStringLiteral("models"), QStringLiteral("check"), QStringLiteral("ann.png")});
        const auto missing = m_program.run(
            {QStringLiteral("models"), QStringLiteral("check"), QStringLiteral("nothing")});

        QCOMPARE(picture.code, 1);
        QCOMPARE(picture.errors.count(u'\n'), 1);
        QVERIFY2(picture.errors.contains(QStringLiteral("ann.png")), qPrintable(picture.errors));
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.errors.contains(QStringLiteral("models list")));
    }

    void importsAModelOnce()
    {
        const QStringList call{QStringLiteral("models"), QStringLiteral("import"),
                               QStringLiteral("models/sanet.safetensors"), QStringLiteral("--name"),
                               QStringLiteral("mine")};

        const auto first = m_program.run(call);
        const auto second = m_program.run(call);
        const auto replaced = m_program.run(call + QStringList{QStringLiteral("--replace")});
        const auto list = m_program.run({QStringLiteral("models"), QStringLiteral("list")});

        QCOMPARE(first.code, 0);
        QCOMPARE(second.code, 1);
        QVERIFY2(second.errors.contains(QStringLiteral("exists")), qPrintable(second.errors));
        QCOMPARE(replaced.code, 0);
        QVERIFY(list.output.contains(QStringLiteral("mine  (yours)")));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
