#include "core/base/processor.h"
#include "tests/core/base/written_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <string>
#include <thread>

using core::hasFastBfloat16;
using core::logicalCores;
using core::physicalCores;
using tests::pathOf;
using tests::put;

namespace {

void putSiblings(const std::filesystem::path& root, int processor, const std::string& siblings)
{
    put(root / "sys/devices/system/cpu" / ("cpu" + std::to_string(processor))
            / "topology/thread_siblings_list",
        siblings);
}

void putFlags(const std::filesystem::path& root, const std::string& flags)
{
    put(root / "proc/cpuinfo", "processor\t: 0\nflags\t\t: fpu " + flags + "\nbugs\t\t:\n");
}

} // namespace

class ProcessorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProcessorSaysItsName()
    {
        const QTemporaryDir root;
        put(root.path().toStdString() / std::filesystem::path("proc/cpuinfo"),
            "processor\t: 0\nmodel name\t: Abacus: 7 rows\nflags\t\t: fpu\n");

        QCOMPARE(core::processorName(root.path().toStdString()), "Abacus: 7 rows");
        QCOMPARE(core::processorName("/nowhere"), "");
    }

    void coresAreCountedWithinTheAffinity()
    {
        cpu_set_t before = {};
        QCOMPARE(sched_getaffinity(0, sizeof(before), &before), 0);
        const int all = logicalCores("/nowhere");
        QCOMPARE(all, CPU_COUNT(&before));

        cpu_set_t one = {};
        for (std::size_t processor = 0; CPU_COUNT(&one) == 0; ++processor) {
            if (CPU_ISSET(processor, &before)) {
                CPU_SET(processor, &one);
            }
        }
        QCOMPARE(sched_setaffinity(0, sizeof(one), &one), 0);
        const int allowed = logicalCores("/nowhere");
        QCOMPARE(sched_setaffinity(0, sizeof(before), &before), 0);

        QCOMPARE(allowed, 1);
    }

    void theQuotaOfAVersion2GroupIsRoundedUp()
    {
        const QTemporaryDir root;
        put(pathOf(root) / "proc/self/cgroup", "0::/job\n");
        put(pathOf(root) / "sys/fs/cgroup/job/cpu.max", "50000 100000\n");

        QCOMPARE(logicalCores(pathOf(root)), 1);
    }

    void theQuotaOfAVersion1GroupCounts()
    {
        const QTemporaryDir root;
        put(pathOf(root) / "proc/self/cgroup", "3:cpu,cpuacct:/job\n");
        put(pathOf(root) / "sys/fs/cgroup/cpu/job/cpu.cfs_quota_us", "100000\n");
        put(pathOf(root) / "sys/fs/cgroup/cpu/job/cpu.cfs_period_us", "100000\n");

        QCOMPARE(logicalCores(pathOf(root)), 1);
        QCOMPARE(physicalCores(pathOf(root)), 1);
    }

    void noQuotaLeavesAllCores()
    {
        const QTemporaryDir root;
        put(pathOf(root) / "proc/self/cgroup", "0::/job\n3:cpu:/old\n");
        put(pathOf(root) / "sys/fs/cgroup/job/cpu.max", "max 100000\n");
        put(pathOf(root) / "sys/fs/cgroup/cpu/old/cpu.cfs_quota_us", "-1\n");
        put(pathOf(root) / "sys/fs/cgroup/cpu/old/cpu.cfs_period_us", "100000\n");

        QCOMPARE(logicalCores(pathOf(root)), logicalCores("/nowhere"));
    }

    void threadsOfOneCoreAreCountedOnce()
    {
        const QTemporaryDir root;
        for (int processor = 0; processor < CPU_SETSIZE; ++processor) {
            putSiblings(pathOf(root), processor, "0-1023\n");
        }

        QCOMPARE(physicalCores(pathOf(root)), 1);
    }

    void coresOfUnknownTopologyAreCountedEach()
    {
        QCOMPARE(physicalCores("/nowhere"), logicalCores("/nowhere"));
    }

    void fastBfloat16IsReadFromTheFlags()
    {
        const QTemporaryDir root;

        putFlags(pathOf(root), "avx2 avx512f avx512_bf16x");
        QVERIFY(!hasFastBfloat16(pathOf(root)));
        putFlags(pathOf(root), "avx512_bf16 avx2");
        QVERIFY(hasFastBfloat16(pathOf(root)));
        putFlags(pathOf(root), "avx2 amx_bf16");
        QVERIFY(hasFastBfloat16(pathOf(root)));
    }

    void anUnreadableProcessorHasNoFastBfloat16() { QVERIFY(!hasFastBfloat16("/nowhere")); }
};

QTEST_GUILESS_MAIN(ProcessorTest)
#include "processor_test.moc"
