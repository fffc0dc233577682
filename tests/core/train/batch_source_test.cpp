#include "core/base/error.h"
#include "core/train/batch_source.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>

using core::train::BatchSource;
using core::train::makeBatch;

namespace {

/// One part of one value: the sample's index. Even samples take longer, so that threads overtake.
class CountingSamples final : public core::dataset::SampleSource {
public:
    std::vector<int> channels() const override { return {1, 2}; }
    int size() const override { return 1; }
    std::uint64_t epoch() const override { return 1; }
    void fill(std::uint64_t index, std::span<const std::span<float>> parts) const override
    {
        if (index == m_failing) {
            throw core::Error("sample " + std::to_string(index) + " is torn");
        }
        if (index % 2 == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        parts[0][0] = static_cast<float>(index);
        std::fill(parts[1].begin(), parts[1].end(), -static_cast<float>(index));
        ++m_made;
    }
    void failAt(std::uint64_t index) { m_failing = index; }
    int made() const { return m_made; }

private:
    std::uint64_t m_failing = ~std::uint64_t{0};
    mutable std::atomic<int> m_made = 0;
};

} // namespace

class BatchSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesComeInOrderWhateverTheThreads_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("four threads") << 4;
    }

    void batchesComeInOrderWhateverTheThreads()
    {
        QFETCH(int, threads);
        const CountingSamples samples;
        BatchSource source(samples, {.batchSize = 3, .threads = threads});

        for (int batch = 0; batch < 10; ++batch) {
            const auto parts = source.next().parts;
            const auto first = static_cast<float>(3 * batch);
            QCOMPARE(parts[0], (std::vector<float>{first, first + 1, first + 2}));
            QCOMPARE(parts[1],
                     (std::vector<float>{-first, -first, -first - 1, -first - 1, -first - 2,
                                         -first - 2}));
        }
    }

    void beginsAtAnyBatch()
    {
        const CountingSamples samples;
        BatchSource source(samples, {.batchSize = 2, .threads = 2, .firstBatch = 5});

        QCOMPARE(source.next().parts, makeBatch(samples, 10, 2).parts);
    }

    void doesNotRunAheadWithoutBound()
    {
        const CountingSamples samples;
        BatchSource source(samples, {.batchSize = 1, .threads = 2});

        QTest::qWait(100);

        QVERIFY(samples.made() >= 4);
        QVERIFY(samples.made() <= 6);
    }

    void tornSampleIsReportedWhenItsTurnComes()
    {
        CountingSamples samples;
        samples.failAt(3);
        BatchSource source(samples, {.batchSize = 2, .threads = 2});

        source.next();

        QVERIFY_THROWS_EXCEPTION(core::Error, source.next());
    }

    void destructionWhileWorkingJoinsTheThreads()
    {
        const CountingSamples samples;
        {
            BatchSource source(samples, {.batchSize = 50, .threads = 3});
        }
        const int made = samples.made();

        QTest::qWait(20);

        QCOMPARE(samples.made(), made);
    }
};

QTEST_GUILESS_MAIN(BatchSourceTest)
#include "batch_source_test.moc"
