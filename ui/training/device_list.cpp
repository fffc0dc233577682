#include "ui/training/device_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {

using core::train::TrainingDevice;

namespace {

struct Device {
    Q_DECLARE_TR_FUNCTIONS(Device)
};

} // namespace

DeviceList::DeviceList(Find find, QObject* parent)
    : QObject(parent)
{
    if (!find) {
        return;
    }
    m_lane.post(0, [this, find = std::move(find)](const std::stop_token&) {
        QMetaObject::invokeMethod(
            this,
            [this, devices = find()] {
                m_devices = devices;
                emit found();
            },
            Qt::QueuedConnection);
    });
}

DeviceList::~DeviceList() = default;

const TrainingDevice* DeviceList::of(const std::string& word) const
{
    const auto found = std::ranges::find(m_devices, word, &TrainingDevice::word);
    return found == m_devices.end() ? nullptr : &*found;
}

QString nameOf(const TrainingDevice& device)
{
    QStringList parts;
    parts << (device.name.empty() ? Device::tr("Processor") : QString::fromStdString(device.name));
    if (device.cores > 0) {
        parts << Device::tr("%n core(s)", nullptr, device.cores);
    }
    if (device.memory > 0) {
        parts << memoryText(device.memory);
    }
    return parts.join(QStringLiteral(", "));
}

QString memoryText(std::int64_t bytes)
{
    constexpr double kMebibyte = 1024.0 * 1024.0;
    constexpr double kGibibyte = 1024.0 * kMebibyte;
    const auto size = static_cast<double>(bytes);
    const QLocale locale;
    return size < kGibibyte ? Device::tr("%1 MiB").arg(locale.toString(size / kMebibyte, 'f', 0))
                            : Device::tr("%1 GiB").arg(locale.toString(size / kGibibyte, 'f', 1));
}

} // namespace ui
