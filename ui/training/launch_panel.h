/// @file Where a training is put together.

#pragma once

#include "core/train/training_options.h"
#include "ui/training/device_list.h"
#include "ui/training/option_findings.h"
#include "ui/training/picture_counts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class OptionForm;
class PathLine;

/// Recipe, preset, every option, the run's folder; says as one types what is not right yet.
class LaunchPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaunchPanel)

public:
    struct Start {
        PictureCounts::Count count = {}; ///< of pictures in a folder
        DeviceList::Find devices = {};
        std::function<std::int64_t()> freeMemory = {}; ///< of the machine, in bytes
        std::filesystem::path runs = {}; ///< where runs lie, unless one chooses another place
        std::filesystem::path encoder = {}; ///< the program's own; may be empty
    };

    explicit LaunchPanel(Start start, QWidget* parent = nullptr);
    ~LaunchPanel() override;

    /// With the run's folder.
    core::train::TrainingOptions options() const;

    /// What is launched: options(), or one run for each rate that is to be compared, in folders
    /// named by it.
    std::vector<core::train::TrainingOptions> runs() const;

    /// Everything but the run's folder, which gets a new name.
    void showOptions(const core::train::TrainingOptions& options);
    void setRunFolder(const std::filesystem::path& folder);

    /// A folder of pictures, dropped.
    void takeFolder(const std::filesystem::path& folder);

    /// False while something is not right yet, or pictures are still counted.
    bool isReady() const;

signals:
    void launchRequested(const std::vector<core::train::TrainingOptions>& runs);
    void openRequested();
    void saveRequested();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void chooseRecipe();
    void choosePreset();
    void fillPresets(const std::string& recipe);
    void suggestFolder(const std::string& recipe);
    std::optional<std::vector<double>> rates() const;
    void showRates(const std::vector<double>& rates);
    void judge();
    void nameDevices();
    OptionFinding folderFinding() const;
    OptionFinding deviceFinding() const;
    void showOutlook(int problems);

    Start m_start;
    PictureCounts m_counts;
    DeviceList m_devices;
    QComboBox* m_recipe;
    QComboBox* m_preset;
    OptionForm* m_form;
    PathLine* m_folder;
    QLineEdit* m_rates;
    QLabel* m_folderNote;
    QLabel* m_summary;
    QPushButton* m_launch;
    std::filesystem::path
        m_launched; ///< the last folder; of several runs, what their names begin with
    bool m_ready = false;
};

} // namespace ui
