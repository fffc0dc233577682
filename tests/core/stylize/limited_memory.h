/// @file An allocator of LibTorch's that counts, and refuses what would be too much.

#pragma once

#include "core/nn/torch.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <mutex>
#include <new>

namespace tests {

/// Takes LibTorch's place on the CPU while it lives; must outlive every tensor made meanwhile.
class LimitedMemory final : public c10::Allocator {
public:
    LimitedMemory()
        : m_before(c10::GetAllocator(c10::kCPU))
    {
        c10::SetAllocator(c10::kCPU, this, kPriority);
    }
    ~LimitedMemory() override { c10::SetAllocator(c10::kCPU, m_before, kPriority); }
    LimitedMemory(const LimitedMemory&) = delete;
    LimitedMemory& operator=(const LimitedMemory&) = delete;
    LimitedMemory(LimitedMemory&&) = delete;
    LimitedMemory& operator=(LimitedMemory&&) = delete;

    c10::DataPtr allocate(std::size_t bytes) override
    {
        const std::lock_guard lock(m_mutex);
        if (s_taken + bytes > m_limit) {
            ++m_refusals;
            throw std::bad_alloc();
        }
        s_taken += bytes;
        m_peak = std::max(m_peak, s_taken.load());
        const auto rounded = (bytes / kAlignment + 2) * kAlignment;
        auto* block = static_cast<std::byte*>(std::aligned_alloc(kAlignment, rounded));
        std::memcpy(block, &bytes, sizeof(bytes));
        return {block + kAlignment, block + kAlignment, &release, c10::kCPU};
    }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        default_copy_data(to, from, bytes);
    }

    c10::DeleterFnPtr raw_deleter() const override { return &release; }

    void setLimit(std::size_t bytes)
    {
        m_limit = bytes;
        m_refusals = 0;
    }
    void forgetPeak() { m_peak = s_taken; }

    std::size_t peak() const { return m_peak; }
    int refusals() const { return m_refusals; }

private:
    /// The size lies before what is handed out, because LibTorch wants the memory itself for
    /// context.
    static void release(void* memory)
    {
        auto* block = static_cast<std::byte*>(memory) - kAlignment;
        std::size_t bytes = 0;
        std::memcpy(&bytes, block, sizeof(bytes));
        s_taken -= bytes;
        std::free(block);
    }

    static inline std::atomic<std::size_t> s_taken = 0; ///< of all blocks, whoever is asked now
    static constexpr std::uint8_t kPriority = 100;
    static constexpr std::size_t kAlignment = 64;

    c10::Allocator* m_before;
    std::mutex m_mutex;
    std::size_t m_limit = std::numeric_limits<std::size_t>::max() / 2;
    std::size_t m_peak = 0;
    int m_refusals = 0;
};

} // namespace tests
