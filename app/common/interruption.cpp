#include "app/common/interruption.h"

#include <pthread.h>
#include <unistd.h>

namespace app {

namespace {

constexpr int kInterrupted = 130;
constexpr timespec kPatience{.tv_sec = 0, .tv_nsec = 50'000'000};

void waitForSignals(const std::stop_token& finished, const sigset_t& signals, std::stop_source stop)
{
    while (!finished.stop_requested()) {
        if (::sigtimedwait(&signals, nullptr, &kPatience) < 0) {
            continue; // nothing came
        }
        if (stop.stop_requested()) {
            ::_exit(kInterrupted);
        }
        stop.request_stop();
    }
}

} // namespace

Interruption::Interruption()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_waiting = std::jthread(
        [this](const std::stop_token& finished) { waitForSignals(finished, m_signals, m_stop); });
}

Interruption::~Interruption()
{
    m_waiting.request_stop();
    m_waiting.join();
    ::pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
}

} // namespace app
