#include "ui/queue/latest_lane.h"

#include <utility>

namespace ui {

LatestLane::LatestLane()
    : m_thread([this](const std::stop_token& end) { run(end); })
{
}

LatestLane::~LatestLane()
{
    m_thread.request_stop();
    cancelAll();
}

void LatestLane::post(int kind, Task task, SameKind running)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert_or_assign(kind, std::move(task));
        if (m_running > kind || (m_running == kind && running == SameKind::Stop)) {
            m_stop.request_stop();
        }
    }
    m_wake.notify_one();
}

void LatestLane::cancel(int kind)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.erase(kind);
    if (m_running == kind) {
        m_stop.request_stop();
    }
}

void LatestLane::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    m_stop.request_stop();
}

bool LatestLane::hasWaiting() const
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting.empty();
}

void LatestLane::run(const std::stop_token& end)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, end, [this] { return !m_waiting.empty(); })) {
        if (end.stop_requested()) {
            return;
        }
        auto next = m_waiting.extract(m_waiting.begin());
        m_running = next.key();
        m_stop = std::stop_source();
        const std::stop_token stop = m_stop.get_token();
        lock.unlock();
        next.mapped()(stop);
        next.mapped() = nullptr; // what it holds is released here, not under the lock
        lock.lock();
        m_running = kIdle;
    }
}

} // namespace ui
