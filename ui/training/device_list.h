/// @file What trainings can compute on, found beside the window's thread.

#pragma once

#include "core/train/devices.h"
#include "ui/queue/latest_lane.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace ui {

/// Asks once, because the first answer opens CUDA's libraries. Lives on the GUI thread.
class DeviceList final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceList)

public:
    /// Runs on a thread of its own.
    using Find = std::function<std::vector<core::train::TrainingDevice>()>;

    explicit DeviceList(Find find, QObject* parent = nullptr);
    ~DeviceList() override;

    /// Empty until found() was emitted.
    const std::vector<core::train::TrainingDevice>& devices() const { return m_devices; }

    /// Null if there is none of that word, or it is not known yet.
    const core::train::TrainingDevice* of(const std::string& word) const;

signals:
    void found();

private:
    std::vector<core::train::TrainingDevice> m_devices;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

/// "Intel(R) Xeon(R) Processor, 2 cores, 23.5 GiB".
QString nameOf(const core::train::TrainingDevice& device);

/// "1.2 GiB", "340 MiB".
QString memoryText(std::int64_t bytes);

} // namespace ui
