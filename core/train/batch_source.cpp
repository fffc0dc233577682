#include "core/train/batch_source.h"

#include <algorithm>

namespace core::train {

namespace {

constexpr std::int64_t kAheadPerThread = 2;

} // namespace

Batch makeBatch(const dataset::SampleSource& samples, std::uint64_t first, std::int64_t count)
{
    Batch batch;
    std::vector<std::size_t> partSizes;
    for (const int channels : samples.channels()) {
        const auto side = static_cast<std::size_t>(samples.size());
        partSizes.push_back(side * side * static_cast<std::size_t>(channels));
        batch.parts.emplace_back(partSizes.back() * static_cast<std::size_t>(count));
    }
    std::vector<std::span<float>> parts(partSizes.size());
    for (std::size_t sample = 0; sample < static_cast<std::size_t>(count); ++sample) {
        for (std::size_t part = 0; part < parts.size(); ++part) {
            parts[part]
                = std::span(batch.parts[part]).subspan(sample * partSizes[part], partSizes[part]);
        }
        samples.fill(first + sample, parts);
    }
    return batch;
}

BatchSource::BatchSource(const dataset::SampleSource& samples, const BatchSourceOptions& options)
    : m_samples(samples)
    , m_options(options)
    , m_nextToMake(options.firstBatch)
    , m_nextToGive(options.firstBatch)
{
    for (int thread = 0; thread < std::max(1, options.threads); ++thread) {
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
}

BatchSource::~BatchSource()
{
    for (auto& thread : m_threads) {
        thread.request_stop(); // all first, so that they end together
    }
}

Batch BatchSource::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.contains(m_nextToGive); });
    auto slot = std::move(m_ready.extract(m_nextToGive).mapped());
    ++m_nextToGive;
    lock.unlock();
    m_changed.notify_all();
    if (slot.error) {
        std::rethrow_exception(slot.error);
    }
    return std::move(slot.batch);
}

void BatchSource::work(const std::stop_token& stop)
{
    const auto ahead = kAheadPerThread * static_cast<std::int64_t>(std::max(1, m_options.threads));
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return m_nextToMake < m_nextToGive + ahead; })
           && !stop.stop_requested()) {
        const auto number = m_nextToMake++;
        lock.unlock();
        auto slot = made(number);
        lock.lock();
        m_ready.emplace(number, std::move(slot));
        m_changed.notify_all();
    }
}

BatchSource::Slot BatchSource::made(std::int64_t number) const
{
    Slot slot;
    try {
        slot.batch = makeBatch(m_samples, static_cast<std::uint64_t>(number * m_options.batchSize),
                               m_options.batchSize);
    } catch (...) {
        slot.error = std::current_exception();
    }
    return slot;
}

} // namespace core::train
