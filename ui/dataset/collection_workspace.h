/// @file The collection workspace: brightness, limits, groups, training sets.

#pragma once

#include "ui/dataset/collection_controller.h"
#include "ui/widgets/state_history.h"
#include "ui/widgets/thumbnail_cache.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

class QListWidget;
class QStackedWidget;
class QTabBar;

namespace ui {

class AlikeList;
class BrightnessPlot;
class Commands;
class DropArea;
class GroupView;
class JobQueue;
class LimitsPanel;
class MessageBar;
class Session;
class SetBuilds;
class StatusLine;

/// Puts the parts side by side and connects them: state -> views, user -> state.
class CollectionWorkspace final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectionWorkspace)

public:
    /// What it works with; all must outlive it.
    struct Parts {
        std::shared_ptr<CollectionEngine> engine;
        JobQueue& jobs;
        Session& session;
    };

    explicit CollectionWorkspace(const Parts& parts, QWidget* parent = nullptr);
    ~CollectionWorkspace() override;

    /// Null until a folder is open.
    const std::shared_ptr<const Collection>& collection() const { return m_collection; }
    StateHistory<CollectionState>& document() { return m_document; }
    CollectionController& controller() { return m_controller; }
    MessageBar& messages() { return *m_messages; }
    GroupView& groups() { return *m_groups; }
    BrightnessPlot& plot() { return *m_plot; }

    /// A folder of photographs, or a CSV of labels.
    void open(const std::vector<std::filesystem::path>& places);
    void askForBuild();
    void addCommands(Commands& commands);
    void setPanelsShown(bool shown);
    void tellScale(); ///< emits scaleChanged() if a folder is open
    void remember(); ///< keeps what was decided, for when this folder is opened again

signals:
    /// What the collection calls night and day: limits of `largest`, a brightness from 0 to 1.
    void scaleChanged(double largest, const core::dataset::BrightnessLimits& limits);

private:
    void buildLayout();
    void buildTabs();
    void connectController();
    void connectPanel();
    void connectViews();
    void showCollection(const std::shared_ptr<const Collection>& collection);
    void offerLast();
    void takeUpDecisions();
    void offerLabels();
    void takeLabels(const std::filesystem::path& file, const core::dataset::Labels& labels);
    void setLimits(const core::dataset::BrightnessLimits& limits, const QString& text,
                   const QString& control);
    void fitLimits(std::optional<core::dataset::BrightnessLimits> limits, const QString& text,
                   const QString& problem);
    void move(const std::vector<std::filesystem::path>& files,
              std::optional<core::dataset::Group> group);
    void showState();
    void showGroups();
    void showCurves();
    void showReport(const core::dataset::DayNightSplit& split);
    void showFindings();
    void askForFolder();
    void askForLabels();
    void problem(const QString& sentence);

    Parts m_parts;
    ThumbnailCache m_thumbnails;
    StateHistory<CollectionState> m_document;
    CollectionController m_controller;
    std::shared_ptr<const Collection> m_collection;
    core::dataset::Labels m_labels;
    std::filesystem::path m_labelFile;
    core::dataset::BrightnessScale m_shownScale = core::dataset::BrightnessScale::Relative;
    QTimer m_untilKept;
    QTimer m_untilGroups; ///< while a limit is dragged the grids need not follow each pixel
    QWidget* m_middle;
    BrightnessPlot* m_plot;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    GroupView* m_groups;
    AlikeList* m_duplicates;
    QListWidget* m_unreadable;
    LimitsPanel* m_panel;
    StatusLine* m_status;
    DropArea* m_drops;
    MessageBar* m_messages;
    SetBuilds* m_builds;
};

} // namespace ui
