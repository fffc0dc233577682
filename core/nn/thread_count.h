/// @file LibTorch's threads, for as long as a call lasts.

#pragma once

#include "core/nn/torch.h"

namespace core::nn {

/// The number of threads that LibTorch uses for calls from this thread while it lives, then the
/// one from before. By itself LibTorch uses one, unless the environment or somebody says so.
class ThreadCount final {
public:
    explicit ThreadCount(int threads)
        : m_before(at::get_num_threads())
    {
        at::set_num_threads(threads);
    }
    ~ThreadCount() { at::set_num_threads(m_before); }
    ThreadCount(const ThreadCount&) = delete;
    ThreadCount& operator=(const ThreadCount&) = delete;
    ThreadCount(ThreadCount&&) = delete;
    ThreadCount& operator=(ThreadCount&&) = delete;

private:
    int m_before;
};

} // namespace core::nn
