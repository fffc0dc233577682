#include "core/train/memory_estimate.h"
#include "ui/training/launch_panel.h"
#include "ui/training/option_form.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

const QString kGpu = QStringLiteral("cuda"); // as TrainingOptions call it

} // namespace

void LaunchPanel::nameDevices()
{
    for (const auto& device : m_devices.devices()) {
        m_form->nameChoice(QString::fromStdString(device.word), nameOf(device));
    }
    if (m_devices.of(kGpu.toStdString()) == nullptr) {
        m_form->nameChoice(kGpu, tr("GPU (there is none)"));
    }
    judge();
}

OptionFinding LaunchPanel::folderFinding() const
{
    if (!rates()) {
        return {.text = tr("The rates to compare are numbers, parted by spaces."),
                .isProblem = true};
    }
    for (const core::train::TrainingOptions& run : runs()) {
        if (const auto found = runFolderFinding(run.runFolder); found.isProblem) {
            return found;
        }
    }
    return {};
}

OptionFinding LaunchPanel::deviceFinding() const
{
    const auto* device = m_devices.of(m_form->options().device);
    if (device != nullptr) {
        return {.text = nameOf(*device)};
    }
    return m_devices.devices().empty()
        ? OptionFinding()
        : OptionFinding{.text = tr("There is no GPU that this program can use."),
                        .isProblem = true};
}

void LaunchPanel::judge()
{
    auto findings = findingsOf(m_form->fields(), m_form->options(), m_counts);
    for (std::size_t index = 0; index < m_form->fields().size(); ++index) {
        const auto device = deviceFinding();
        if (m_form->fields()[index].choices.contains(kGpu) && !device.text.isEmpty()) {
            findings[index] = device;
        }
    }
    const OptionFinding folder = folderFinding();
    const auto problems
        = std::ranges::count_if(findings, [](const auto& found) { return found.second.isProblem; })
        + (folder.isProblem ? 1 : 0) + (m_form->hasUnreadable() ? 1 : 0);
    m_form->showFindings(findings);
    m_folderNote->setText(folder.text);
    m_folderNote->setVisible(!folder.text.isEmpty());
    m_ready = problems == 0;
    m_launch->setEnabled(m_ready);
    showOutlook(static_cast<int>(problems));
}

/// What is still to be settled; else what it will need.
void LaunchPanel::showOutlook(int problems)
{
    if (problems > 0) {
        m_summary->setForegroundRole(QPalette::PlaceholderText);
        m_summary->setText(tr("%n thing(s) to be settled before it can begin", nullptr, problems));
        return;
    }
    const auto options = m_form->options();
    const auto* device = m_devices.of(options.device);
    const bool onGpu = options.device == kGpu.toStdString() && device != nullptr;
    const auto needed = core::train::expectedMemory(options);
    const auto free = onGpu ? device->memory : m_start.freeMemory ? m_start.freeMemory() : 0;
    const bool fits = free <= 0 || needed <= free;
    m_summary->setForegroundRole(fits ? QPalette::PlaceholderText : QPalette::WindowText);
    const QString memory = free <= 0
        ? tr("It will take about %1 of memory.").arg(memoryText(needed))
        : fits ? tr("It will take about %1 of memory; %2 are free.")
                     .arg(memoryText(needed), memoryText(free))
               : tr("It will take about %1 of memory where %2 are free: choose a smaller batch or "
                    "crop.")
                     .arg(memoryText(needed), memoryText(free));
    m_summary->setText(memory + u' ' + tr("The time is known after the first 20 steps."));
}

} // namespace ui
