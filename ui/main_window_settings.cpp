#include "core/base/locations.h"
#include "core/base/memory.h"
#include "core/base/processor.h"
#include "ui/main_window.h"
#include "ui/settings/session.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/theme.h"

namespace ui {

void MainWindow::toggleTheme()
{
    Preferences next = m_parts.session.preferences();
    next.theme = isDark(palette()) ? Theme::Light : Theme::Dark;
    applyPreferences(next);
}

void MainWindow::openSettings()
{
    constexpr std::int64_t kMebibyte = 1024 * 1024;
    auto* dialog = new SettingsDialog(
        m_parts.session.preferences(),
        {.cores = core::physicalCores(),
         .memoryMebibytes = static_cast<int>(core::totalMemory() / kMebibyte),
         .usualFolders
         = {.networks = core::userModelsFolder(), .presets = m_parts.session.usualPresetsFolder()},
         .findDevices = [engine = m_parts.engine] { return engine->cudaDevices(); }},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applyPreferences);
    dialog->open();
}

void MainWindow::applyPreferences(const Preferences& preferences)
{
    const Preferences before = m_parts.session.preferences();
    m_parts.session.setPreferences(preferences);
    if (preferences.theme != before.theme) {
        chooseTheme(preferences.theme);
    }
    if (preferences.computing != before.computing || preferences.folders != before.folders) {
        for (const WorkspacePlace& place : m_places) {
            if (place.page && place.page->applyPreferences) {
                place.page->applyPreferences();
            }
        }
    }
}

} // namespace ui
