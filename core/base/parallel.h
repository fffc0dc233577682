/// @file A bounded for-each over files or frames.

#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace core {

/// Calls `work` once for each index of [0, count), in about this order, on at most `threads`
/// threads of which the caller's is one; all are joined before it returns.
///
/// Not for ATen, whose every calling thread gets a team of threads of its own. `work` runs on
/// several threads at once. `stop` is looked at before each index.
/// @throws the first exception of `work`, after which no further index is begun; Cancelled if
/// `stop` was triggered before all were done.
void forEachIndex(std::int64_t count, int threads, const std::stop_token& stop,
                  const std::function<void(std::int64_t index)>& work);

} // namespace core
