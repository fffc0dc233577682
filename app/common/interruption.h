/// @file Ctrl-C and the system's request to end, as a stop token.

#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace app {

/// Turns the first SIGINT or SIGTERM into a requested stop; the second ends the process with exit
/// code 130. One per process, made before any other thread, which inherits the blocked signals.
class Interruption final {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    Interruption(Interruption&&) = delete;
    Interruption& operator=(Interruption&&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    sigset_t m_signals = {};
    std::stop_source m_stop;
    std::jthread m_waiting; ///< last, so that it ends first
};

} // namespace app
