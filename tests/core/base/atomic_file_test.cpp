#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "tests/core/base/written_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <sys/resource.h>

namespace fs = std::filesystem;

using core::replaceFile;
using core::writeFile;
using tests::pathOf;
using tests::put;
using tests::textOf;

namespace {

int filesIn(const fs::path& folder)
{
    return static_cast<int>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string messageOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const core::Error& error) {
        return error.what();
    }
    return {};
}

/// No file may grow past `bytes` while this lives; writing fails instead of killing the process.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};

} // namespace

class AtomicFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenTextIsReadBack()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "losses.csv";

        writeFile(file, "step,content\n1,0.5\n");

        QCOMPARE(textOf(file), std::string("step,content\n1,0.5\n"));
        QCOMPARE(filesIn(pathOf(folder)), 1);
    }

    void largeBytesAreWrittenWhole()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "large.bin";
        std::string bytes;
        bytes.resize(20'000'003, 'x');

        writeFile(file, std::as_bytes(std::span(bytes)));

        QCOMPARE(textOf(file) == bytes, true);
    }

    void askingWhetherAFileCanBeWrittenLeavesNothing()
    {
        const QTemporaryDir folder;
        put(pathOf(folder) / "old.png", "old");

        core::requireWritable(pathOf(folder) / "old.png");
        core::requireWritable(pathOf(folder) / "new.png");

        QCOMPARE(textOf(pathOf(folder) / "old.png"), std::string("old"));
        QCOMPARE(filesIn(pathOf(folder)), 1);
        QVERIFY_THROWS_EXCEPTION(core::Error, core::requireWritable(pathOf(folder) / "no/new.png"));
        QVERIFY_THROWS_EXCEPTION(core::Error, core::requireWritable(pathOf(folder)));
        QVERIFY_THROWS_EXCEPTION(core::Error, core::requireWritable("/proc/new.png"));
    }

    void theOldFileIsWholeUntilTheNewOneIs()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "model.safetensors";
        put(file, "old");

        replaceFile(file, [&](const fs::path& temporary) {
            put(temporary, "half of the ne");
            QCOMPARE(textOf(file), std::string("old"));
            put(temporary, "new");
        });

        QCOMPARE(textOf(file), std::string("new"));
    }

    void theTemporaryLiesHiddenBesideAndKeepsTheExtension()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "portrait.png";

        replaceFile(file, [&](const fs::path& temporary) {
            QCOMPARE(temporary.parent_path(), file.parent_path());
            QCOMPARE(temporary.extension(), file.extension());
            QVERIFY(temporary.filename().string().starts_with('.'));
        });
    }

    void aFailingWriterLeavesTheOldFileAndNothingElse()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "model.safetensors";
        put(file, "old");

        QVERIFY_THROWS_EXCEPTION(std::logic_error, replaceFile(file, [](const fs::path& temporary) {
                                     put(temporary, "half");
                                     throw std::logic_error("no more tensors");
                                 }));

        QCOMPARE(textOf(file), std::string("old"));
        QCOMPARE(filesIn(pathOf(folder)), 1);
    }

    void aDiskThatIsFullIsNamedWithTheFile()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "portrait.tif";
        put(file, "old");
        const std::string bytes(100'000, 'x');

        const std::string message = messageOf([&] {
            const FileSizeLimit limit(10'000);
            writeFile(file, bytes);
        });

        QCOMPARE(message, "Cannot write " + file.string() + ": File too large.");
        QCOMPARE(textOf(file), std::string("old"));
        QCOMPARE(filesIn(pathOf(folder)), 1);
    }

    void permissionsOfAnExistingFileAreKept()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "private.png";
        put(file, "old");
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);

        writeFile(file, "new");

        QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }

    void aNewFileGetsThePermissionsThatAnyNewFileGets()
    {
        const QTemporaryDir folder;
        put(pathOf(folder) / "plain", "made by a stream");

        writeFile(pathOf(folder) / "ours", "made by us");

        QCOMPARE(fs::status(pathOf(folder) / "ours").permissions(),
                 fs::status(pathOf(folder) / "plain").permissions());
    }

    void aLinkIsFollowedAndStaysALink()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "real/picture.png";
        const fs::path link = pathOf(folder) / "picture.png";
        put(file, "old");
        fs::create_symlink("real/picture.png", link);

        writeFile(link, "new");

        QVERIFY(fs::is_symlink(link));
        QCOMPARE(textOf(file), std::string("new"));
    }

    void aNameOfTheGreatestLengthIsWritten()
    {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / (std::string(251, 'n') + ".png");

        writeFile(file, "new");

        QCOMPARE(textOf(file), std::string("new"));
    }

    void aNameWithoutFolderIsWrittenIntoTheWorkingDirectory()
    {
        const QTemporaryDir folder;
        const fs::path before = fs::current_path();
        fs::current_path(pathOf(folder));

        writeFile("here.txt", "new");

        fs::current_path(before);
        QCOMPARE(textOf(pathOf(folder) / "here.txt"), std::string("new"));
    }

    void impossibleTargetsAreNamedWithTheReason_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("reason");
        QTest::newRow("folder missing") << "missing/a.png"
                                        << "No such file or directory";
        QTest::newRow("is a folder") << "folder"
                                     << "Is a directory";
        QTest::newRow("below a file") << "file/a.png"
                                      << "Not a directory";
    }

    void impossibleTargetsAreNamedWithTheReason()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, reason);
        const QTemporaryDir folder;
        fs::create_directory(pathOf(folder) / "folder");
        put(pathOf(folder) / "file", "");
        const fs::path file = pathOf(folder) / target.toStdString();

        const std::string message = messageOf([&] { writeFile(file, "new"); });

        QCOMPARE(message, "Cannot write " + file.string() + ": " + reason.toStdString() + ".");
    }

    void aDeviceIsNotReplaced()
    {
        const std::string message = messageOf([] { writeFile("/dev/null", "new"); });

        QCOMPARE(message, std::string("Cannot write /dev/null: it is not a regular file."));
        QVERIFY(fs::is_character_file("/dev/null"));
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
