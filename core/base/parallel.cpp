#include "core/base/parallel.h"

#include "core/base/cancelled.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

namespace {

/// Hands indices out to the threads and remembers the first failure.
class Distribution final {
public:
    Distribution(std::int64_t count, const std::stop_token& stop,
                 const std::function<void(std::int64_t)>& work)
        : m_count(count)
        , m_stop(stop)
        , m_work(work)
    {
    }

    void run() noexcept
    {
        try {
            for (auto index = m_next++; index < m_count; index = m_next++) {
                throwIfStopped(m_stop);
                m_work(index);
            }
        } catch (...) {
            m_next = m_count;
            const std::lock_guard lock(m_mutex);
            if (!m_failure) {
                m_failure = std::current_exception();
            }
        }
    }

    void rethrowFailure() const
    {
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }

private:
    std::int64_t m_count;
    const std::stop_token& m_stop;
    const std::function<void(std::int64_t)>& m_work;
    std::atomic<std::int64_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

} // namespace

void forEachIndex(std::int64_t count, int threads, const std::stop_token& stop,
                  const std::function<void(std::int64_t)>& work)
{
    Distribution distribution(count, stop, work);
    {
        std::vector<std::jthread> others;
        const auto wanted = std::min<std::int64_t>(threads, count) - 1;
        for (std::int64_t started = 0; started < wanted; ++started) {
            others.emplace_back([&distribution] { distribution.run(); });
        }
        distribution.run();
    }
    distribution.rethrowFailure();
}

} // namespace core
