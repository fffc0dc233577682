#include "tests/app/cli/program.h"

#include <QFile>
#include <QTest>

#include <csignal>

/// Training through the real program: stopped, killed and resumed.
class TrainTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

    QStringList call(const QString& run, const QString& steps = QStringLiteral("40")) const
    {
        return QStringLiteral("train segnet --pictures people --masks masks --output %1 --steps %2 "
                              "--width 0.0625 --crop 32 --batch 2 --threads 1 --seed 5 "
                              "--checkpoint-every 7 --sample-every 0")
            .arg(run, steps)
            .split(u' ');
    }

    QByteArray contents(const char* name) const
    {
        QFile file(m_program.text(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts and sends `signal` once losses.csv has so many lines. @returns the exit code.
    int interrupted(const QStringList& arguments, int lines, int signal) const
    {
        QProcess process;
        m_program.start(process, arguments);
        while (contents("cut/losses.csv").count('\n') < lines) {
            if (process.waitForFinished(5)) {
                return -1;
            }
        }
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished(20'000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -signal;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"a", "bb", "ccc", "dddd"}) {
            m_program.paint(std::string("people/") + name + ".png");
            m_program.paint(std::string("masks/") + name + ".png");
        }
    }

    void stoppedAndKilledRunsGoOnAsIfNothingHappened()
    {
        const QStringList resume{"train", "segnet", "--resume", "cut"};
        const auto whole = m_program.run(call("whole"));
        QVERIFY2(whole.code == 0, qPrintable(whole.errors));

        QCOMPARE(interrupted(call("cut"), 10, SIGINT), 130);
        QCOMPARE(interrupted(resume, 18, SIGKILL), -SIGKILL);
        QCOMPARE(interrupted(resume, 30, SIGKILL), -SIGKILL);
        QCOMPARE(m_program.run(resume).code, 0);

        QCOMPARE(contents("whole/losses.csv").count('\n'), 41);
        QCOMPARE(contents("cut/losses.csv"), contents("whole/losses.csv"));
        QCOMPARE(contents("cut/weights.safetensors"), contents("whole/weights.safetensors"));
    }

    void jsonIsOneObjectAStep()
    {
        const auto run = m_program.run(call("json", "3") + QStringList{"--json"});

        const auto lines = run.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(run.code, 0);
        QCOMPARE(lines.size(), 3);
        const auto last = QJsonDocument::fromJson(lines.last().toUtf8()).object();
        QCOMPARE(last["step"].toInt(), 3);
        QVERIFY(last["losses"].toObject().contains("total"));
    }

    void aResumedRunKeepsItsOptions()
    {
        const auto run = m_program.run(
            {"train", "segnet", "--resume", "whole", "--steps", "50", "--batch", "4"});

        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains("--batch"), qPrintable(run.errors));
    }

    void aFolderThatHoldsARunIsNotOverwritten()
    {
        QCOMPARE(m_program.run(call("once", "1")).code, 0);

        const auto again = m_program.run(call("once", "1"));

        QCOMPARE(again.code, 1);
        QVERIFY2(again.errors.contains("resume it"), qPrintable(again.errors));
    }

    void ratesAreComparedRunByRun()
    {
        auto arguments = call("rates", "6");
        const auto run = m_program.run(arguments << "--rates"
                                                 << "1e-4,1e-2");
        QVERIFY2(run.code == 0, qPrintable(run.errors));

        const auto compared = m_program.run({"compare", "rates/rate-0.0001", "rates/rate-0.01",
                                             "--by", "epoch", "--plot", "rates.png", "--json"});

        QVERIFY2(compared.code == 0, qPrintable(compared.errors));
        const auto lines = compared.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const auto first = QJsonDocument::fromJson(lines.first().toUtf8()).object();
        QCOMPARE(first["run"].toString(), QString("rate-0.0001"));
        QCOMPARE(first["steps"].toInt(), 6);
        QVERIFY(first["losses"].toObject()["total"].toDouble() > 0);
        QVERIFY(contents("rates.png").startsWith("\x89PNG"));
        // the same pictures in the same order: the first step, before any update, is the same
        const auto row = [&](const char* name) { return contents(name).split('\n').at(1); };
        QCOMPARE(row("rates/rate-0.0001/losses.csv"), row("rates/rate-0.01/losses.csv"));
    }

    void optionsOfARunBeginAnother()
    {
        QCOMPARE(m_program.run(call("first", "3")).code, 0);

        const auto run = m_program.run(
            {"train", "segnet", "--options", "first/options.json", "--output", "second"});

        QVERIFY2(run.code == 0, qPrintable(run.errors));
        QCOMPARE(contents("second/losses.csv"), contents("first/losses.csv"));
        const auto other = m_program.run(
            {"train", "distil", "--options", "first/options.json", "--output", "third"});
        QCOMPARE(other.code, 2);
        QVERIFY2(other.errors.contains("train segnet"), qPrintable(other.errors));
    }

    void aChangeIsTakenByTheRunThatGoesOn()
    {
        QCOMPARE(m_program.run(call("steered", "3")).code, 0);
        QCOMPARE(m_program.run({"train", "steer", "steered", "rate=0.5"}).code, 0);

        QCOMPARE(m_program.run({"train", "segnet", "--resume", "steered", "--steps", "6"}).code, 0);

        QCOMPARE(contents("steered/changes.csv"),
                 QByteArray("step,name,value,before\n5,rate,0.5,0.0001\n"));
        const auto refused = m_program.run({"train", "steer", "steered", "lambda=1"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("lambda"), qPrintable(refused.errors));
    }

    void whatCannotBeResumedIsSaid()
    {
        const auto run = m_program.run({"train", "segnet", "--resume", "people"});

        QCOMPARE(run.code, 1);
        QCOMPARE(run.errors.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TrainTest)
#include "train_test.moc"
