#include "core/base/memory.h"
#include "tests/core/base/written_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <vector>

using core::availableMemory;
using core::peakMemory;
using core::totalMemory;
using tests::pathOf;
using tests::put;

namespace {

void putMachine(const std::filesystem::path& root)
{
    put(root / "proc/meminfo",
        "MemTotal:       8000 kB\nMemFree:         100 kB\nMemAvailable:   6000 kB\n");
}

} // namespace

class MemoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutGroupsTheMachineDecides()
    {
        const QTemporaryDir root;
        putMachine(pathOf(root));

        QCOMPARE(availableMemory(pathOf(root)), 6000 * 1024);
        QCOMPARE(totalMemory(pathOf(root)), 8000 * 1024);
    }

    void whatIsResidentIsLessThanItsPeak()
    {
        constexpr std::int64_t kMebibyte = 1024 * 1024; // Linux counts in lots of pages
        QVERIFY(core::residentMemory() > kMebibyte);
        QVERIFY(core::residentMemory() <= peakMemory() + kMebibyte);
        QCOMPARE(core::residentMemory("/no/such/machine"), 0);
    }

    void aVersion2GroupLeavesItsLimitLessWhatItCannotGiveBack()
    {
        const QTemporaryDir root;
        putMachine(pathOf(root));
        put(pathOf(root) / "proc/self/cgroup", "0::/user/session\n");
        const auto group = pathOf(root) / "sys/fs/cgroup/user/session";
        put(group / "memory.max", "4096000\n");
        put(group / "memory.current", "3000000\n");
        put(group / "memory.stat", "anon 1000000\ninactive_file 1500000\n");

        QCOMPARE(availableMemory(pathOf(root)), 4096000 - (3000000 - 1500000));
        QCOMPARE(totalMemory(pathOf(root)), 4096000);
    }

    void theTightestGroupAboveDecides()
    {
        const QTemporaryDir root;
        putMachine(pathOf(root));
        put(pathOf(root) / "proc/self/cgroup", "0::/user/session\n");
        put(pathOf(root) / "sys/fs/cgroup/user/session/memory.max", "max\n");
        put(pathOf(root) / "sys/fs/cgroup/user/memory.max", "1000000\n");
        put(pathOf(root) / "sys/fs/cgroup/user/memory.current", "200000\n");

        QCOMPARE(availableMemory(pathOf(root)), 800000);
    }

    void aVersion1GroupCounts()
    {
        const QTemporaryDir root;
        putMachine(pathOf(root));
        put(pathOf(root) / "proc/self/cgroup", "5:cpu,cpuacct:/\n4:memory:/docker/abc\n");
        const auto memory = pathOf(root) / "sys/fs/cgroup/memory"; // as seen inside the container
        put(memory / "memory.limit_in_bytes", "2000000\n");
        put(memory / "memory.usage_in_bytes", "700000\n");
        put(memory / "memory.stat", "inactive_file 1\ntotal_inactive_file 100000\n");

        QCOMPARE(availableMemory(pathOf(root)), 1400000);
    }

    void aGroupThatIsOverItsLimitLeavesNothing()
    {
        const QTemporaryDir root;
        putMachine(pathOf(root));
        put(pathOf(root) / "proc/self/cgroup", "0::/\n");
        put(pathOf(root) / "sys/fs/cgroup/memory.max", "1000\n");
        put(pathOf(root) / "sys/fs/cgroup/memory.current", "2000\n");

        QCOMPARE(availableMemory(pathOf(root)), 0);
    }

    void thisMachineHasMemory()
    {
        QVERIFY(availableMemory() > 16 << 20);
        QVERIFY(totalMemory() >= availableMemory());
    }

    void thePeakGrowsWithWhatIsTouched()
    {
        const auto before = peakMemory();

        const std::vector<char> block(200 << 20, 'x');

        QVERIFY(peakMemory() >= before + (150 << 20));
        QCOMPARE(block.back(), 'x');
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
