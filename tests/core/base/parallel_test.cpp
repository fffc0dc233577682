#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/base/parallel.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using core::forEachIndex;

class ParallelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIndexIsDoneOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        QTest::newRow("nothing") << 0 << 4;
        QTest::newRow("one") << 1 << 4;
        QTest::newRow("alone") << 100 << 1;
        QTest::newRow("no threads means the caller's") << 10 << 0;
        QTest::newRow("many") << 1000 << 7;
    }

    void everyIndexIsDoneOnce()
    {
        QFETCH(const int, count);
        QFETCH(const int, threads);
        std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));

        forEachIndex(count, threads, {},
                     [&](std::int64_t index) { ++calls[static_cast<std::size_t>(index)]; });

        for (const auto& number : calls) {
            QCOMPARE(number.load(), 1);
        }
    }

    void asManyThreadsWorkAsAreAllowed()
    {
        std::mutex mutex;
        std::set<std::thread::id> threads;
        std::atomic<int> arrived = 0;

        forEachIndex(3, 3, {}, [&](std::int64_t) {
            {
                const std::lock_guard lock(mutex);
                threads.insert(std::this_thread::get_id());
            }
            ++arrived;
            while (arrived < 3) {
                std::this_thread::yield();
            }
        });

        QCOMPARE(threads.size(), std::size_t(3));
        QVERIFY(threads.contains(std::this_thread::get_id()));
    }

    void oneThreadIsTheCallers()
    {
        forEachIndex(20, 1, {}, [caller = std::this_thread::get_id()](std::int64_t) {
            QCOMPARE(std::this_thread::get_id(), caller);
        });
    }

    void theFirstFailureIsRethrownAndEndsTheRest()
    {
        std::atomic<int> calls = 0;

        const auto run = [&] {
            forEachIndex(100'000, 4, {}, [&](std::int64_t index) {
                ++calls;
                if (index == 5) {
                    throw core::Error("p0005.jpg is truncated.");
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            });
        };

        QVERIFY_THROWS_EXCEPTION(core::Error, run());
        QVERIFY(calls < 50'000);
    }

    void stoppingEndsItAsCancelled()
    {
        std::stop_source source;
        std::atomic<int> calls = 0;

        const auto run = [&] {
            forEachIndex(1000, 2, source.get_token(), [&](std::int64_t) {
                if (++calls >= 10) {
                    source.request_stop();
                }
            });
        };

        QVERIFY_THROWS_EXCEPTION(core::Cancelled, run());
        QVERIFY(calls >= 10 && calls <= 11);
    }

    void aStopThatComesAfterTheLastIndexChangesNothing()
    {
        std::stop_source source;
        int calls = 0;

        forEachIndex(3, 1, source.get_token(), [&](std::int64_t index) {
            ++calls;
            if (index == 2) {
                source.request_stop();
            }
        });

        QCOMPARE(calls, 3);
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "parallel_test.moc"
