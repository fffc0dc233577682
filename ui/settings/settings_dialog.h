/// @file The settings: how to compute, where things lie, how the window looks.

#pragma once

#include "core/stylize/devices.h"
#include "ui/queue/latest_lane.h"
#include "ui/settings/preferences.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ui {

class FolderLine;

/// Every change is emitted at once; there is nothing to confirm. GUI thread only.
class SettingsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    /// What the machine and the program offer.
    struct Offer {
        int cores = 1;
        int memoryMebibytes = 0; ///< the machine's
        FolderPreferences usualFolders = {};
        std::function<core::stylize::CudaDevices()> findDevices; ///< blocks; run on a thread
    };

    SettingsDialog(const Preferences& preferences, Offer offer, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    const Preferences& preferences() const { return m_preferences; }

signals:
    void changed(const ui::Preferences& preferences);

private:
    using Folder = std::filesystem::path FolderPreferences::*;

    void addComputing(QFormLayout& form);
    void addFolders(QFormLayout& form);
    void addWindow(QFormLayout& form);
    void addCaption(QFormLayout& form, const QString& text);
    QLabel* addNote(QFormLayout& form);
    FolderLine* addFolder(QFormLayout& form, const QString& name, Folder folder);
    void connectComputing();
    void lookForDevices();
    void showDevices(const core::stylize::CudaDevices& devices);
    void showDevice();
    void showPreferences();
    void set(const Preferences& next);
    void judgeFolders();
    void judgeLanguage();

    Preferences m_preferences;
    Offer m_offer;
    std::optional<core::stylize::CudaDevices> m_devices; ///< none until they are known
    QSpinBox* m_threads;
    QComboBox* m_precision;
    QComboBox* m_device;
    QDoubleSpinBox* m_memory;
    FolderLine* m_networks = nullptr;
    FolderLine* m_presets = nullptr;
    FolderLine* m_exports = nullptr;
    QComboBox* m_theme;
    QComboBox* m_language;
    QLabel* m_deviceNote = nullptr;
    QLabel* m_folderNote = nullptr;
    QLabel* m_languageNote = nullptr;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
