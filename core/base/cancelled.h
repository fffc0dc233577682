/// @file How a long operation ends when it was asked to stop.

#pragma once

#include <exception>
#include <stop_token>

namespace core {

/// Thrown by long operations whose stop token was triggered. Not an error: nothing went wrong, and
/// what the operation had is still there. Deliberately no std::runtime_error, so that a handler of
/// errors cannot mistake it for one.
class Cancelled final : public std::exception {
public:
    const char* what() const noexcept override { return "stopped on request"; }
};

/// @throws Cancelled if `stop` was triggered.
inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        throw Cancelled();
    }
}

} // namespace core
