#include "core/base/system_files.h"
#include "tests/core/base/written_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <vector>

using core::controlGroups;
using core::numberAfter;
using core::onlyNumber;
using tests::pathOf;
using tests::put;

namespace fs = std::filesystem;

class SystemFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsFoundByTheBeginningOfItsLine()
    {
        const char* text = "total_inactive_file 7\ninactive_file 42\nempty:\n";

        QCOMPARE(numberAfter(text, "inactive_file "), std::optional<std::int64_t>(42));
        QCOMPARE(numberAfter(text, "missing "), std::optional<std::int64_t>());
        QCOMPARE(numberAfter(text, "empty:"), std::optional<std::int64_t>());
        QCOMPARE(numberAfter("", "empty:"), std::optional<std::int64_t>());
    }

    void aFileWithoutNumberHasNone()
    {
        const QTemporaryDir root;
        put(pathOf(root) / "limit", "max\n");

        QCOMPARE(onlyNumber(pathOf(root) / "limit"), std::optional<std::int64_t>());
        QCOMPARE(onlyNumber(pathOf(root) / "missing"), std::optional<std::int64_t>());
    }

    void groupsOfBothVersionsAreListedUpwards()
    {
        const QTemporaryDir root;
        put(pathOf(root) / "proc/self/cgroup",
            "garbage\n9:name=systemd:/x\n4:cpu,memory:/a/b\n0::/c\n");
        const fs::path mount = pathOf(root) / "sys/fs/cgroup";

        const auto groups = controlGroups(pathOf(root), "memory");

        QCOMPARE(groups,
                 (std::vector<fs::path>{mount / "memory/a/b", mount / "memory/a", mount / "memory",
                                        mount / "c", mount}));
    }

    void withoutGroupsThereAreNone() { QVERIFY(controlGroups("/nowhere", "cpu").empty()); }
};

QTEST_GUILESS_MAIN(SystemFilesTest)
#include "system_files_test.moc"
