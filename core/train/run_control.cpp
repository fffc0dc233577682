#include "core/train/run_control.h"

namespace core::train {

void RunControl::requestStop(StopKind kind)
{
    const std::lock_guard lock(m_mutex);
    m_stop = kind;
}

StopKind RunControl::requestedStop() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void RunControl::change(std::string name, double value)
{
    const std::lock_guard lock(m_mutex);
    m_changes.emplace_back(std::move(name), value);
}

std::vector<std::pair<std::string, double>> RunControl::takeChanges()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_changes, {});
}

} // namespace core::train
