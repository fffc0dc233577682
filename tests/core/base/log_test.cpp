#include "core/base/log.h"
#include "tests/core/base/written_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <functional>
#include <unistd.h>

namespace {

/// What `action` writes to the standard error stream.
QString errorOutputOf(const std::function<void()>& action)
{
    const QTemporaryDir folder;
    const auto file = tests::pathOf(folder) / "stderr";
    const int saved = ::dup(STDERR_FILENO);
    const int redirected = ::open(file.c_str(), O_CREAT | O_WRONLY, 0600);
    ::dup2(redirected, STDERR_FILENO);
    action();
    ::dup2(saved, STDERR_FILENO);
    ::close(saved);
    ::close(redirected);
    return QString::fromStdString(tests::textOf(file));
}

} // namespace

class LogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsItsLevelAndTheMessageUnchanged()
    {
        core::setLogLevel(core::LogLevel::Info);

        const QString text = errorOutputOf([] { core::logInfo("100 % of {} read"); });

        QVERIFY2(text.endsWith("info: 100 % of {} read\n"), qPrintable(text));
    }

    void onlyWhatIsAsGraveAsTheLevelIsWritten()
    {
        core::setLogLevel(core::LogLevel::Warning);

        const QString text = errorOutputOf([] {
            core::logDebug("one");
            core::logInfo("two");
            core::logWarning("three");
            core::logError("four");
        });

        QVERIFY(!text.contains("one") && !text.contains("two"));
        QVERIFY(text.contains("warning: three\n") && text.contains("error: four\n"));
    }

    void offWritesNothing()
    {
        core::setLogLevel(core::LogLevel::Off);

        QCOMPARE(errorOutputOf([] { core::logError("four"); }), QString());
        QVERIFY(core::logLevel() == core::LogLevel::Off);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
