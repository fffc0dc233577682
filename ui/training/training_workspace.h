/// @file The training workspace: launch, watch, steer, stop, go on.

#pragma once

#include "ui/training/curve_store.h"
#include "ui/training/run_meter.h"
#include "ui/training/run_notes.h"
#include "ui/training/run_queue.h"

#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <map>
#include <vector>

class QStackedWidget;

namespace ui {

class Commands;
class LaunchPanel;
class MessageBar;
class RunList;
class RunPanel;
struct ListedRun;
class Session;
class WatchView;

/// Puts the parts side by side and connects them: queue -> views, user -> queue.
class TrainingWorkspace final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainingWorkspace)

public:
    /// `session` must outlive it.
    TrainingWorkspace(TrainingStart start, Session& session, QWidget* parent = nullptr);
    ~TrainingWorkspace() override;

    RunQueue& queue() { return m_queue; }
    LaunchPanel& launch() { return *m_launch; }
    WatchView& watch() { return *m_watch; }
    RunPanel& panel() { return *m_panel; }
    RunList& list() { return *m_list; }
    MessageBar& messages() { return *m_messages; }
    QUndoStack& history() { return m_history; }

    void addCommands(Commands& commands);
    void setPanelsShown(bool shown);

    /// Shows the run in this folder; an empty one: the form for a new training.
    void showRun(const std::filesystem::path& folder);

    /// Runs, folders of runs, files of options; else folders of pictures for the new training.
    void open(const std::vector<std::filesystem::path>& places);

    /// What the end of the program would interrupt, as a sentence; empty if nothing trains.
    QString unfinishedWork() const;

    /// Whether the last end of the program interrupted a training whose list is in `data`.
    static bool wasInterrupted(const std::filesystem::path& data);

signals:
    /// There is another network among the user's models.
    void installed();

    /// Another workspace is to work with it.
    void tried(const ui::TriedNetwork& network);

private:
    void buildLayout();
    void connectQueue();
    void connectParts();
    void connectPanel();
    void begin(const std::vector<core::train::TrainingOptions>& runs);
    void offerInterrupted();
    void act(RunAction action);
    void installShown();
    void tryShown();
    template <typename Work> void useShown(const Work& work);
    void take(int id, const RunEvents& events);
    void readFolders();
    void showSoon();
    void showList();
    void showPanel();
    void showCurves();
    void showMarks();
    void keepNotes(const RunNotes& notes);
    ListedRun listed(const std::filesystem::path& folder, const QString& detail,
                     const QString& words);
    const QueuedRun* runIn(const std::filesystem::path& folder) const;
    void askForRuns();
    void askForOptions();
    void askWhereToSave();
    void askForExport();
    template <typename Work> void attempt(const Work& work);
    void problem(const QString& sentence);

    TrainingStart m_start;
    Session& m_session;
    QUndoStack m_history; ///< empty: a training cannot be undone
    RunQueue m_queue;
    CurveStore m_store;
    std::map<int, RunMeter> m_meters;
    std::map<std::filesystem::path, RunNotes> m_notes; ///< of the listed runs
    std::vector<std::filesystem::path> m_folders; ///< of runs on the disk
    std::filesystem::path m_shown; ///< the run's folder; empty: none
    std::size_t m_shownCurves = 0;
    std::int64_t m_shownEpochs = 0;
    QTimer m_untilShown;
    RunList* m_list;
    QStackedWidget* m_middle;
    LaunchPanel* m_launch;
    WatchView* m_watch;
    RunPanel* m_panel;
    MessageBar* m_messages;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
