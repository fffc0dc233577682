/// @file A thread that does the most urgent thing next and forgets what nobody waits for any more.

#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace ui {

/// Runs tasks one at a time on a thread of its own; of each kind only the latest waits.
///
/// Kinds are urgencies: smaller numbers run first, and stop a running task of a larger one. With a
/// new number for every task it is an ordinary queue. All functions may be called from any thread
/// except the lane's own destructor. A task must not throw.
class LatestLane final {
public:
    using Task = std::function<void(const std::stop_token&)>;

    /// What happens to a running task of the same kind.
    enum class SameKind { Stop, LetFinish };

    LatestLane();
    LatestLane(const LatestLane&) = delete;
    LatestLane& operator=(const LatestLane&) = delete;

    /// Forgets what waits, asks the running task to stop, and waits for it.
    ~LatestLane();

    /// Replaces a waiting task of the same kind.
    void post(int kind, Task task, SameKind running = SameKind::Stop);

    /// Forgets a waiting task of that kind or asks the running one to stop.
    void cancel(int kind);

    /// Forgets all that waits and asks the running one to stop.
    void cancelAll();

    /// Whether a task has yet to begin.
    bool hasWaiting() const;

private:
    static constexpr int kIdle = -1;

    void run(const std::stop_token& end);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::map<int, Task> m_waiting;
    int m_running = kIdle;
    std::stop_source m_stop; ///< of the running task
    std::jthread m_thread; ///< last member: joined before the others are destroyed
};

} // namespace ui
