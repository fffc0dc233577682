/// @file The shown run: what it is doing, what can be done with it, how fast it is.

#pragma once

#include "ui/training/run_meter.h"
#include "ui/training/run_queue.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class NotesGroup;
class SteerGroup;

/// State, progress, one button for each action that is possible now, figures, values to steer by.
/// Passive.
class RunPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPanel)

public:
    static constexpr int kWidth = 264;

    explicit RunPanel(QWidget* parent = nullptr);
    ~RunPanel() override;

    /// A run of the queue.
    void showRun(const QueuedRun& run, const RunMeter& meter);

    /// A run that only lies on the disk; it can be gone on with if it is not `finished`.
    void showFolder(const std::filesystem::path& folder, std::int64_t steps, bool canResume);

    /// Whether there are weights to use, and, as a sentence, why no workspace can try them; empty:
    /// one can.
    void showWeights(bool has, const QString& whyNotTried);

    QPushButton* button(RunAction action) const;
    NotesGroup& notes() { return *m_notes; }

signals:
    void acted(ui::RunAction action);

    /// For a run that only lies on the disk.
    void resumeRequested();

    /// The run's weights are to be among the user's models.
    void installRequested();

    /// The workspace that they are for is to work with them at once.
    void tryRequested();
    void steered(const QString& name, double value);

private:
    QLabel* addFigure(const QString& name);
    void addActions(QVBoxLayout& layout);
    void addUses(QVBoxLayout& layout);
    void showName(const std::filesystem::path& folder);
    void showActions(const std::vector<RunAction>& actions);
    void showFigures(const QueuedRun& run, const RunMeter& meter);

    QLabel* m_name;
    QLabel* m_state;
    QProgressBar* m_progress;
    QLabel* m_message;
    std::vector<std::pair<RunAction, QPushButton*>> m_actions;
    QPushButton* m_resumeFolder;
    QPushButton* m_try;
    QPushButton* m_install;
    QLabel* m_tryNote;
    QFormLayout* m_figures;
    QLabel* m_step;
    QLabel* m_epoch;
    QLabel* m_rate;
    QLabel* m_speed;
    QLabel* m_pictures;
    QLabel* m_waiting;
    QLabel* m_memory;
    QLabel* m_left;
    SteerGroup* m_steer;
    NotesGroup* m_notes;
};

} // namespace ui
