#include "ui/queue/latest_lane.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <latch>
#include <mutex>
#include <string>
#include <thread>

using ui::LatestLane;
using namespace std::chrono_literals;

namespace {

/// What ran, in order; for any thread.
class Diary {
public:
    void write(const std::string& entry)
    {
        const std::lock_guard lock(m_mutex);
        m_text += entry;
    }

    std::string text() const
    {
        const std::lock_guard lock(m_mutex);
        return m_text;
    }

private:
    mutable std::mutex m_mutex;
    std::string m_text;
};

void waitUntilStopped(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(1ms);
    }
}

} // namespace

class LatestLaneTest final : public QObject {
    Q_OBJECT

private slots:
    void runsTheMostUrgentFirst()
    {
        Diary diary;
        std::latch begin(1);
        LatestLane lane;
        lane.post(0, [&](const std::stop_token&) { begin.wait(); });
        for (const int kind : {3, 1, 2}) {
            lane.post(kind,
                      [&, kind](const std::stop_token&) { diary.write(std::to_string(kind)); });
        }

        begin.count_down();

        QTRY_COMPARE(diary.text(), std::string("123"));
    }

    void ofOneKindOnlyTheLatestWaits()
    {
        Diary diary;
        std::latch begin(1);
        LatestLane lane;
        lane.post(0, [&](const std::stop_token&) { begin.wait(); });
        for (const char* name : {"a", "b", "c"}) {
            lane.post(1, [&, name](const std::stop_token&) { diary.write(name); });
        }
        lane.post(2, [&](const std::stop_token&) { diary.write("end"); });

        begin.count_down();

        QTRY_COMPARE(diary.text(), std::string("cend"));
    }

    void urgentWorkStopsLessUrgentWork()
    {
        Diary diary;
        LatestLane lane;
        std::latch running(1);
        lane.post(2, [&](const std::stop_token& stop) {
            running.count_down();
            waitUntilStopped(stop);
            diary.write("stopped ");
        });
        running.wait();

        lane.post(1, [&](const std::stop_token&) { diary.write("urgent"); });

        QTRY_COMPARE(diary.text(), std::string("stopped urgent"));
    }

    void lessUrgentWorkWaitsForUrgentWork()
    {
        Diary diary;
        LatestLane lane;
        std::latch running(1);
        std::latch finish(1);
        lane.post(1, [&](const std::stop_token& stop) {
            running.count_down();
            finish.wait();
            diary.write(stop.stop_requested() ? "stopped " : "whole ");
        });
        running.wait();

        lane.post(2, [&](const std::stop_token&) { diary.write("later"); });
        finish.count_down();

        QTRY_COMPARE(diary.text(), std::string("whole later"));
    }

    void runningWorkOfTheSameKindCanBeLetFinish()
    {
        Diary diary;
        LatestLane lane;
        std::latch running(1);
        std::latch finish(1);
        lane.post(1, [&](const std::stop_token& stop) {
            running.count_down();
            finish.wait();
            diary.write(stop.stop_requested() ? "stopped " : "whole ");
        });
        running.wait();

        lane.post(
            1, [&](const std::stop_token&) { diary.write("next"); },
            LatestLane::SameKind::LetFinish);
        finish.count_down();

        QTRY_COMPARE(diary.text(), std::string("whole next"));
    }

    void cancelForgetsOneKind()
    {
        Diary diary;
        std::latch begin(1);
        LatestLane lane;
        lane.post(0, [&](const std::stop_token&) { begin.wait(); });
        lane.post(1, [&](const std::stop_token&) { diary.write("one"); });
        lane.post(2, [&](const std::stop_token&) { diary.write("two"); });

        lane.cancel(1);
        begin.count_down();

        QTRY_COMPARE(diary.text(), std::string("two"));
    }

    void destructionStopsWhatRunsAndForgetsTheRest()
    {
        std::atomic<bool> stopped = false;
        std::atomic<bool> later = false;
        {
            LatestLane lane;
            std::latch running(1);
            lane.post(1, [&](const std::stop_token& stop) {
                running.count_down();
                waitUntilStopped(stop);
                stopped = true;
            });
            lane.post(2, [&](const std::stop_token&) { later = true; });
            running.wait();
        }

        QVERIFY(stopped);
        QVERIFY(!later);
    }
};

QTEST_MAIN(LatestLaneTest)
#include "latest_lane_test.moc"
