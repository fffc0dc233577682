#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The lines of ldd: what the dynamic linker loads before main().
QStringList loadedLibraries(const QString& program)
{
    QProcess ldd;
    ldd.start("ldd", {program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        qFatal("ldd %s failed", qPrintable(program));
    }
    return QString::fromUtf8(ldd.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
}

QString matching(const QStringList& libraries, const char* pattern)
{
    return libraries.filter(QRegularExpression(pattern)).join('\n');
}

} // namespace

class LibrariesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothProgramsFindAllThatTheyLoad_data() { programs(); }
    void bothProgramsFindAllThatTheyLoad()
    {
        QFETCH(const QString, program);

        const QStringList libraries = loadedLibraries(program);

        QCOMPARE(matching(libraries, "not found"), QString());
        QVERIFY(!matching(libraries, "libtorch_cpu\\.so").isEmpty());
    }

    void neitherProgramLoadsQt5OrOpenCVsWindows_data() { programs(); }
    void neitherProgramLoadsQt5OrOpenCVsWindows()
    {
        QFETCH(const QString, program);

        QCOMPARE(matching(loadedLibraries(program), "libQt5|libopencv_highgui"), QString());
    }

    void neitherProgramNeedsCudaToStart_data() { programs(); }
    void neitherProgramNeedsCudaToStart()
    {
        QFETCH(const QString, program);

        QCOMPARE(matching(loadedLibraries(program), "libtorch_cuda|libcublas|libcuda\\.so"),
                 QString());
    }

    void theConsoleLoadsNoWindowLibrary()
    {
        QCOMPARE(matching(loadedLibraries(CONSOLE_PROGRAM), "libQt|libQCustomPlot"), QString());
    }

private:
    static void programs()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("window") << WINDOW_PROGRAM;
        QTest::newRow("console") << CONSOLE_PROGRAM;
    }
};

QTEST_GUILESS_MAIN(LibrariesTest)
#include "libraries_test.moc"
