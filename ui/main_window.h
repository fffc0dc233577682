/// @file The window: top bar, workspace, status line.

#pragma once

#include "ui/portrait/portrait_workspace.h"
#include "ui/settings/commands.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QMenu;
class QToolButton;

namespace ui {

class JobPopup;
class JobQueue;
class Session;
class StatusLine;
struct Preferences;

/// Holds the workspaces and what they share: jobs, keys, theme, the last geometry.
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
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    PortraitWorkspace& portrait() { return *m_portrait; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildLayout();
    QWidget* makeTopBar();
    QToolButton* makeButton(QAction* action);
    QMenu* makeCompareMenu();
    void addCommands();
    void connectStatus();
    void connectHistory();
    void showJobCount(int count);
    void showTitle();
    void showTimes(const RenderReport& report);
    void toggleTheme();
    void openSettings();
    void applyPreferences(const Preferences& preferences);
    void togglePanels();
    bool holdKey(const QKeyEvent& event);
    void askWhetherToClose();

    Parts m_parts;
    Commands m_commands;
    PortraitWorkspace* m_portrait;
    StatusLine* m_status;
    QToolButton* m_jobsButton;
    JobPopup* m_jobPopup;
    QAction* m_help = nullptr;
    QAction* m_theme = nullptr;
    bool m_panelsShown = true;
    bool m_closeAllTheSame = false;
    double m_previewSeconds = 0;
};

} // namespace ui
