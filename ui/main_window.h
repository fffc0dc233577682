/// @file The window: top bar, workspace, status line.

#pragma once

#include "ui/portrait/portrait_workspace.h"
#include "ui/settings/commands.h"
#include "ui/workspace_page.h"

#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace ui {

class CollectionEngine;
class CollectionWorkspace;
class DayNightEngine;
class DayNightWorkspace;
class JobPopup;
class JobQueue;
class Session;
class StatusLine;
class WorkspaceSwitch;
struct Preferences;
struct TrainingStart;
struct TriedNetwork;

/// Holds the workspaces and what they share: jobs, keys, theme, the last geometry. All but the
/// portrait are made when they are first shown.
class MainWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// What it works with; all must outlive it.
    struct Parts {
        std::shared_ptr<PortraitEngine> engine;
        JobQueue& jobs;
        Session& session;
        BundledPictures bundled;
        /// Asked once, when the workspace is first shown; without one it is not offered.
        std::function<std::shared_ptr<DayNightEngine>()> dayNight = {};
        std::function<std::shared_ptr<CollectionEngine>()> collection = {};
        std::function<TrainingStart()> training = {};
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    PortraitWorkspace& portrait() { return *m_portrait; }

    /// "portrait", "dayNight" or "collection"; one that is not offered is ignored.
    void showWorkspace(const QString& name);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildLayout();
    void addPlaces();
    WorkspacePage makePortraitPage();
    WorkspacePage makeDayNightPage();
    WorkspacePage makeCollectionPage();
    WorkspacePage makeTrainingPage();
    void tryNetwork(const TriedNetwork& network);
    void connectScales();
    void showPlace(std::size_t index);
    void addPage(WorkspacePlace& place);
    const WorkspacePage& page() const { return *m_places[m_current].page; }
    QWidget* makeTopBar();
    QToolButton* makeButton(QAction* action);
    QMenu* makeCompareMenu();
    void addCommands();
    void addPlaceCommands();
    void connectStatus();
    void connectCanvas(const WorkspacePage& page);
    void showHistory();
    void showCanvasModes();
    void showJobCount(int count);
    void showPortraitTitle();
    void showTitle();
    void showTimes(const RenderReport& report);
    void toggleTheme();
    void openSettings();
    void applyPreferences(const Preferences& preferences);
    void togglePanels();
    bool holdKey(const QKeyEvent& event);
    void askWhetherToClose();
    QString unfinishedWork() const;

    Parts m_parts;
    Commands m_commands;
    QStackedWidget* m_pages;
    WorkspaceSwitch* m_switch;
    std::vector<WorkspacePlace> m_places;
    std::size_t m_current = 0;
    PortraitWorkspace* m_portrait;
    DayNightWorkspace* m_dayNight = nullptr; ///< null until it is first shown
    CollectionWorkspace* m_collection = nullptr; ///< the same
    StatusLine* m_status; ///< the portrait's
    QToolButton* m_jobsButton;
    JobPopup* m_jobPopup;
    std::vector<QAction*> m_compareModes; ///< as in kCompareModes
    bool m_closeAllTheSame = false;
    double m_previewSeconds = 0;
};

} // namespace ui
