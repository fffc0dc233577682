#include "ui/training/run_relay.h"

namespace ui {

RunRelay::RunRelay(std::function<void()> wake)
    : m_wake(std::move(wake))
{
}

template <typename Add> void RunRelay::collect(const Add& add)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        add(m_events);
        first = !std::exchange(m_woken, true);
    }
    if (first) {
        m_wake();
    }
}

void RunRelay::onStep(const core::train::StepReport& report)
{
    collect([&](RunEvents& events) { events.steps.push_back(report); });
}

void RunRelay::onValidation(std::int64_t step,
                            const std::vector<std::pair<std::string, double>>& values)
{
    collect([&](RunEvents& events) { events.validations.emplace_back(step, values); });
}

void RunRelay::onChange(const core::train::Change& change)
{
    collect([&](RunEvents& events) { events.changes.push_back(change); });
}

void RunRelay::onWarning(std::int64_t, const std::string& sentence)
{
    collect([&](RunEvents& events) { events.warnings.push_back(sentence); });
}

void RunRelay::onSample(std::int64_t, const std::filesystem::path& picture)
{
    collect([&](RunEvents& events) { events.samples.push_back(picture); });
}

void RunRelay::onCheckpoint(std::int64_t step, const std::filesystem::path&)
{
    collect([&](RunEvents& events) { events.checkpoint = step; });
}

void RunRelay::end(const RunEnding& ending)
{
    collect([&](RunEvents& events) { events.ending = ending; });
}

RunEvents RunRelay::take()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    return std::exchange(m_events, {});
}

} // namespace ui
