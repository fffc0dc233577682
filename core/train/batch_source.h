/// @file Batches of samples, made ahead of the step by threads.

#pragma once

#include "core/dataset/sample_source.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace core::train {

/// Consecutive samples; parts[i] holds [batch, size, size, channels[i]] values.
struct Batch {
    std::vector<std::vector<float>> parts = {};
};

struct BatchSourceOptions {
    std::int64_t batchSize = 1;
    int threads = 1;
    std::int64_t firstBatch = 0; ///< batches of the run that were consumed already
};

/// Delivers batch after batch in order, whatever the number of threads. For one consumer.
///
/// The threads call no ATen function (each would get an OpenMP team of its own). What is made
/// ahead is no state: a run's position is the number of batches consumed.
class BatchSource final {
public:
    /// `samples` must outlive the source.
    BatchSource(const dataset::SampleSource& samples, const BatchSourceOptions& options);

    /// Joins the threads.
    ~BatchSource();

    BatchSource(const BatchSource&) = delete;
    BatchSource& operator=(const BatchSource&) = delete;

    /// Blocks until the next batch is there. @throws what making it threw.
    Batch next();

private:
    struct Slot {
        Batch batch = {};
        std::exception_ptr error = {};
    };

    void work(const std::stop_token& stop);
    Slot made(std::int64_t number) const;

    const dataset::SampleSource& m_samples;
    BatchSourceOptions m_options;
    std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_changed;
    std::map<std::int64_t, Slot> m_ready;
    std::int64_t m_nextToMake;
    std::int64_t m_nextToGive;
    std::vector<std::jthread> m_threads; ///< last member: joined before the others are destroyed
};

/// One batch, made on the calling thread: samples `first` to `first + count - 1`.
Batch makeBatch(const dataset::SampleSource& samples, std::uint64_t first, std::int64_t count);

} // namespace core::train
