/// @file Connects the portrait engine to the GUI.

#pragma once

#include "core/base/time_left.h"
#include "ui/portrait/portrait_reports.h"
#include "ui/portrait/portrait_state.h"
#include "ui/portrait/portrait_worker.h"
#include "ui/queue/latest_lane.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

/// Keeps the picture in step with the state, on one worker of its own.
///
/// Lives on the GUI thread; all signals are emitted there. A change gives a preview at once and the
/// full picture 150 ms after the last gesture ended; what is out of date is stopped, and its
/// results never replace newer ones. Destruction stops the work and waits for it.
class PortraitController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitController)

public:
    static constexpr int kFullAfter = 150; // milliseconds

    explicit PortraitController(std::shared_ptr<PortraitEngine> engine, QObject* parent = nullptr);
    ~PortraitController() override;

    const std::shared_ptr<PortraitEngine>& engine() const { return m_engine; }

    /// Answered by imported(), in order.
    void importPictures(ImportTarget target, std::vector<std::filesystem::path> files);

    /// A pasted picture, which is kept as `file` from now on. Answered by imported().
    void importPasted(ImportTarget target, const PastedPicture& picture,
                      const std::filesystem::path& file);

    void setState(const PortraitState& state);

    void setGestureActive(bool active); ///< while active only previews are painted

    /// Which step of the method is shown.
    void setStage(core::stylize::Stage stage);
    core::stylize::Stage stage() const { return m_stage; }

    /// Small pictures of a region's pairs, when nothing else is to do: sheetCellReady().
    void orderSheet(Region region, std::vector<SheetPlace> places);
    void renderNow(); ///< paints in full
    void paintAnew(); ///< after the engine was configured
    /// Stops everything that runs or waits; what is shown stays.
    void stop();
    bool isBusy() const { return m_busy; }

    /// The full result for the present state, or null while there is none.
    const std::shared_ptr<const core::Image>& finished() const { return m_finished; }

    /// The mask before adjustments, or null.
    const std::shared_ptr<const core::Mask>& foundMask() const { return m_foundMask; }

signals:
    void imported(ui::ImportTarget target, const ui::ImportReport& report);
    void shotOpened(const ui::OpenedShot& shot);
    void contentShown(const ui::ContentReport& report);
    void contentCleared();
    void maskShown(const ui::MaskReport& report);
    void rendered(const ui::RenderReport& report);
    void stageThumbnailChanged(const ui::StageThumbnail& thumbnail);
    void sheetCellReady(const ui::SheetCell& cell);
    void activityChanged(const ui::Activity& activity);
    void becameIdle();
    void noticed(const QString& sentence);
    void failed(const QString& sentence);

private:
    class Relay;
    enum Kind { Preview = 1, Full = 2, Stages = 3, Sheet = 4 }; // imports come before: negative
    using Work = std::function<void(PortraitWorker&, const std::stop_token&)>;

    void post(int kind, Work work, LatestLane::SameKind running = LatestLane::SameKind::Stop);
    void postImport(ImportTarget target,
                    std::function<ImportReport(PortraitWorker&, const std::stop_token&)> import);
    void postPreview(LatestLane::SameKind running);
    void postFull();
    void postStages();
    void orderAnew(LatestLane::SameKind running = LatestLane::SameKind::LetFinish);
    PortraitWorker::Order order() const;
    bool hasContent() const { return !m_state.content.empty(); }

    void settleImport(ImportTarget target, const ImportReport& report);
    void showRendered(const RenderReport& report);
    void showProgress(const core::Progress& progress);
    void began();
    void ended();

    std::shared_ptr<PortraitEngine> m_engine;
    PortraitState m_state;
    core::stylize::Stage m_stage = core::stylize::Stage::Result;
    quint64 m_generation = 1;
    quint64 m_oldestUseful = 0; ///< results older than this show other pictures
    quint64 m_shownGeneration = 0;
    quint64 m_emptied = 0; ///< how often contentCleared() was emitted
    RenderQuality m_shownQuality = RenderQuality::Preview;
    std::shared_ptr<const core::Image> m_finished;
    std::shared_ptr<const core::Mask> m_foundMask;
    core::TimeLeft m_timeLeft;
    QTimer m_untilFull;
    bool m_gesture = false;
    bool m_busy = false;
    int m_nextImport;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<PortraitWorker> m_worker; ///< used on the lane only
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
