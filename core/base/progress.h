/// @file How long operations say how far they are. Names neither LibTorch nor Qt.

#pragma once

#include <cstdint>
#include <string>

namespace core {

/// A moment of a long operation.
struct Progress {
    std::string stage = {}; ///< what is being done, in the user's words: "reading the style"
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 while unknown; otherwise 0 <= done <= total
};

/// Receives progress on the thread that works; must not block it and must not throw.
class ProgressObserver {
public:
    virtual ~ProgressObserver() = default;

    virtual void onProgress(const Progress& progress) = 0;
};

} // namespace core
