/// @file A for-each over the pixels of a picture on several threads. Private to core/io.

#pragma once

#include "core/base/parallel.h"
#include "core/base/processor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace core::io {

/// Calls `work(first, count)` for bands of pixels, several at once on different threads.
template <typename Work> void forEachBand(std::size_t pixels, const Work& work)
{
    constexpr std::size_t kBand = 1 << 16;
    const auto bands = static_cast<std::int64_t>((pixels + kBand - 1) / kBand);
    forEachIndex(bands, logicalCores(), {}, [&](std::int64_t band) {
        const auto first = static_cast<std::size_t>(band) * kBand;
        work(first, std::min(kBand, pixels - first));
    });
}

} // namespace core::io
