#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Result {
    int code = -1;
    QString output;
    QString errors;
};

/// Runs `program` in an environment without the launcher's variables but with these.
Result run(const QString& program, const QStringList& arguments, const QStringList& variables)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"OMP_WAIT_POLICY", "OMP_NUM_THREADS", "THP_MEM_ALLOC_ENABLE"}) {
        environment.remove(QString::fromLatin1(name));
    }
    for (const QString& variable : variables) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {.code = process.exitCode(),
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The launcher alone, with a script in the program's place, and once with the real program.
class LauncherTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void writeProgram(const QByteArray& script) const
    {
        QFile program(path("libexec/chiaroscuro/tool"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script);
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
        QDir(m_folder.path()).mkpath(QStringLiteral("libexec/chiaroscuro"));
        QVERIFY(QFile::copy(QStringLiteral(LAUNCHER), path("bin/tool")));
    }

    void init() { writeProgram("printf '%s|' \"$@\"; env; exit 7\n"); }

    void passesArgumentsAndExitCodeOn()
    {
        const auto result = run(path("bin/tool"), {"two words", "--x"}, {});

        QCOMPARE(result.code, 7);
        QVERIFY2(result.output.startsWith(u"two words|--x|"), qPrintable(result.output));
    }

    void setsWhatLibTorchsThreadsNeed()
    {
        const auto lines = run(path("bin/tool"), {}, {}).output.split(u'\n');

        QVERIFY(lines.join(u'\n').contains(u"OMP_WAIT_POLICY=PASSIVE"));
        QVERIFY(lines.contains(QStringLiteral("THP_MEM_ALLOC_ENABLE=1")));
        const auto threads = lines.filter(QStringLiteral("OMP_NUM_THREADS=")).value(0);
        QVERIFY2(threads.section(u'=', 1).toInt() >= 1, qPrintable(threads));
    }

    void leavesWhatTheUserSet()
    {
        const QStringList chosen{"OMP_WAIT_POLICY=ACTIVE", "OMP_NUM_THREADS=17",
                                 "THP_MEM_ALLOC_ENABLE=0"};

        const auto lines = run(path("bin/tool"), {"x"}, chosen).output.mid(2).split(u'\n');

        for (const QString& variable : chosen) {
            QVERIFY2(lines.contains(variable), qPrintable(variable));
        }
    }

    void findsTheProgramThroughALinkFromElsewhere()
    {
        QVERIFY(QFile::link(path("bin/tool"), path("link")));

        QCOMPARE(run(path("link"), {}, {}).code, 7);
    }

    void sharesTheProcessWithTheProgram()
    {
        writeProgram("echo $$\n");
        QProcess process;

        process.start(path("bin/tool"), {});
        QVERIFY(process.waitForStarted());
        const auto started = process.processId();
        QVERIFY(process.waitForFinished());

        QCOMPARE(process.readAllStandardOutput().trimmed().toLongLong(), started);
    }

    void saysWhatIsMissing()
    {
        QVERIFY(QFile::remove(path("libexec/chiaroscuro/tool")));

        const auto result = run(path("bin/tool"), {}, {});

        QCOMPARE(result.code, 1);
        QCOMPARE(result.errors,
                 QStringLiteral("tool: cannot start %1: No such file or directory.\n")
                     .arg(QFileInfo(path("libexec/chiaroscuro")).canonicalFilePath() + "/tool"));
    }

    void theRealProgramsLibgompReadsThePolicy()
    {
        const auto result = run(QStringLiteral(LAUNCHER), {"--version"}, {"OMP_DISPLAY_ENV=TRUE"});

        QCOMPARE(result.code, 0);
        QVERIFY2(result.errors.contains(u"OMP_WAIT_POLICY = 'PASSIVE'"), qPrintable(result.errors));
    }

    void theWindowsProgramExplainsItselfWithoutADisplay()
    {
        const auto result = run(QStringLiteral(WINDOW), {"--help"},
                                {"QT_QPA_PLATFORM=", "DISPLAY=", "WAYLAND_DISPLAY="});

        QCOMPARE(result.code, 0);
        QVERIFY2(result.output.contains(u"--version"), qPrintable(result.errors));
    }

    void loadsLittleItself()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(LAUNCHER)});
        QVERIFY(ldd.waitForFinished());

        const QByteArray libraries = ldd.readAllStandardOutput();

        QVERIFY2(!libraries.contains("torch") && libraries.count('\n') <= 8, libraries.constData());
    }
};

QTEST_GUILESS_MAIN(LauncherTest)
#include "launcher_test.moc"
