/// @file The runs: those that train or wait, and those that lie on the disk.

#pragma once

#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

struct ListedRun {
    std::filesystem::path folder = {};
    QString detail = {}; ///< "running, step 120 of 2000"
    QString words = {}; ///< what it is also found by
    bool isActive = false; ///< it trains now
};

/// A list to choose from; what is ticked is drawn together. Passive.
class RunList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunList)

public:
    static constexpr int kWidth = 232;

    explicit RunList(QWidget* parent = nullptr);
    ~RunList() override;

    /// Ticks and choice stay with their runs.
    void showRuns(const std::vector<ListedRun>& runs);

    /// Empty: a new training is put together.
    void choose(const std::filesystem::path& folder);

    std::vector<std::filesystem::path> ticked() const;
    int count() const;

signals:
    void newRequested();
    void chosen(const std::filesystem::path& folder);
    void tickedChanged();

    /// Other folders of runs, or a run.
    void openRequested();

    /// In what the ticked runs differ.
    void compareRequested();

    /// What the ticked runs could do at each step.
    void samplesRequested();

private:
    QListWidgetItem* find(const std::filesystem::path& folder) const;
    void update(QListWidgetItem& item, const ListedRun& run) const;
    void filter();

    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_compare;
    QPushButton* m_samples;
};

} // namespace ui
