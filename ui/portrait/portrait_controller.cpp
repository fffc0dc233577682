#include "ui/portrait/portrait_controller.h"

#include "core/base/cancelled.h"
#include "ui/portrait/shot_edits.h"
#include "ui/settings/core_sentences.h"

#include <QMetaObject>

#include <chrono>
#include <exception>
#include <limits>
#include <utility>

namespace ui {

using core::stylize::Stage;
using namespace std::chrono_literals;

/// Hands what the worker reports over to the GUI thread.
class PortraitController::Relay final : public PortraitWorkObserver {
public:
    explicit Relay(PortraitController& controller)
        : m_controller(controller)
    {
    }

    template <typename Call> void pass(Call call)
    {
        QMetaObject::invokeMethod(
            &m_controller, [&target = m_controller, call] { call(target); }, Qt::QueuedConnection);
    }

    void onProgress(const core::Progress& progress) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastProgress >= 50ms) {
            m_lastProgress = now;
            pass([progress](PortraitController& target) { target.showProgress(progress); });
        }
    }

    void onShot(const OpenedShot& shot) override
    {
        pass([shot](PortraitController& target) {
            if (shot.file == target.m_state.content) {
                emit target.shotOpened(shot);
            }
        });
    }

    void onContent(const ContentReport& report) override
    {
        pass([report](PortraitController& target) {
            if (report.file == target.m_state.content) {
                emit target.contentShown(report);
            }
        });
    }

    void onMask(const MaskReport& report) override
    {
        pass([report](PortraitController& target) {
            target.m_foundMask = report.found;
            emit target.maskShown(report);
        });
    }

    void onRendered(const RenderReport& report) override
    {
        pass([report](PortraitController& target) { target.showRendered(report); });
    }

    void onStageThumbnail(const StageThumbnail& thumbnail) override
    {
        pass([thumbnail](PortraitController& target) {
            if (thumbnail.generation >= target.m_oldestUseful) {
                emit target.stageThumbnailChanged(thumbnail);
            }
        });
    }

    void onSheetCell(const SheetCell& cell) override
    {
        pass([cell](PortraitController& target) { emit target.sheetCellReady(cell); });
    }

    void onNotice(const std::string& sentence) override
    {
        pass([text = translated(sentence)](PortraitController& target) {
            emit target.noticed(text);
        });
    }

private:
    PortraitController& m_controller;
    std::chrono::steady_clock::time_point m_lastProgress;
};

PortraitController::PortraitController(std::shared_ptr<PortraitEngine> engine, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_nextImport(std::numeric_limits<int>::min())
    , m_relay(std::make_unique<Relay>(*this))
    , m_worker(std::make_unique<PortraitWorker>(*m_engine, *m_relay))
{
    m_untilFull.setSingleShot(true);
    m_untilFull.setInterval(kFullAfter);
    connect(&m_untilFull, &QTimer::timeout, this, &PortraitController::postFull);
}

PortraitController::~PortraitController() = default;

PortraitWorker::Order PortraitController::order() const
{
    return {.generation = m_generation, .state = m_state, .stage = m_stage, .emptied = m_emptied};
}

void PortraitController::post(int kind, Work work, LatestLane::SameKind running)
{
    m_lane.post(
        kind,
        [this, kind, work = std::move(work)](const std::stop_token& stop) {
            if (kind < Stages) { // the thumbnails come by the way, nobody waits for them
                m_relay->pass([](PortraitController& target) { target.began(); });
            }
            try {
                work(*m_worker, stop);
            } catch (const core::Cancelled&) { // NOLINT(bugprone-empty-catch): as was asked
            } catch (const std::exception& error) {
                m_relay->pass([text = translated(error.what())](PortraitController& target) {
                    emit target.failed(text);
                });
            }
            m_relay->pass([](PortraitController& target) { target.ended(); });
        },
        running);
}

void PortraitController::postImport(
    ImportTarget target,
    std::function<ImportReport(PortraitWorker&, const std::stop_token&)> import)
{
    post(m_nextImport++,
         [relay = m_relay.get(), target, import = std::move(import)](PortraitWorker& worker,
                                                                     const std::stop_token& stop) {
             relay->pass([target, report = import(worker, stop)](PortraitController& controller) {
                 controller.settleImport(target, report);
             });
         });
}

void PortraitController::importPictures(ImportTarget target,
                                        std::vector<std::filesystem::path> files)
{
    postImport(target,
               [files = std::move(files)](PortraitWorker& worker, const std::stop_token& stop) {
                   return worker.import(files, stop);
               });
}

void PortraitController::importPasted(ImportTarget target, const PastedPicture& picture,
                                      const std::filesystem::path& file)
{
    postImport(target, [picture, file](PortraitWorker& worker, const std::stop_token&) {
        return worker.importPasted(picture, file);
    });
}

void PortraitController::setState(const PortraitState& state)
{
    if (looksSame(state, m_state)) {
        m_state = state;
        return;
    }
    ++m_generation;
    const bool another = !showsSame(state, m_state);
    if (another) {
        m_oldestUseful = m_generation;
        m_foundMask.reset();
    }
    m_state = state;
    m_finished.reset();
    if (!hasContent()) {
        stop();
        ++m_emptied;
        emit contentCleared();
        return;
    }
    orderAnew(another ? LatestLane::SameKind::Stop : LatestLane::SameKind::LetFinish);
}

void PortraitController::setGestureActive(bool active)
{
    m_gesture = active;
    if (active) {
        m_untilFull.stop();
    } else if (hasContent()
               && (m_shownGeneration != m_generation || m_shownQuality != RenderQuality::Full)) {
        m_untilFull.start();
    }
}

void PortraitController::setStage(Stage stage)
{
    if (stage == m_stage) {
        return;
    }
    m_stage = stage;
    m_oldestUseful = ++m_generation;
    if (hasContent()) {
        orderAnew();
    }
}

void PortraitController::renderNow()
{
    if (hasContent()) {
        m_untilFull.stop();
        postFull();
    }
}

void PortraitController::paintAnew()
{
    ++m_generation;
    m_finished.reset();
    if (hasContent()) {
        orderAnew();
    }
}

void PortraitController::stop()
{
    m_untilFull.stop();
    m_lane.cancelAll();
    ended();
}

void PortraitController::orderAnew(LatestLane::SameKind running)
{
    postPreview(running);
    if (!m_gesture) {
        m_untilFull.start();
    }
}

void PortraitController::postPreview(LatestLane::SameKind running)
{
    // A running preview is let finish: else a steady drag would never show one. That of another
    // frame is stopped once the frame itself is shown.
    post(
        Preview,
        [wanted = order()](PortraitWorker& worker, const std::stop_token& stop) {
            worker.render(wanted, RenderQuality::Preview, stop);
        },
        running);
}

void PortraitController::postFull()
{
    post(Full, [wanted = order()](PortraitWorker& worker, const std::stop_token& stop) {
        worker.render(wanted, RenderQuality::Full, stop);
    });
}

void PortraitController::orderSheet(Region region, std::vector<SheetPlace> places)
{
    post(Sheet,
         [wanted = order(), region, places = std::move(places)](PortraitWorker& worker,
                                                                const std::stop_token& stop) {
             worker.renderSheet(wanted, region, places, stop);
         });
}

void PortraitController::postStages()
{
    post(Stages, [wanted = order()](PortraitWorker& worker, const std::stop_token& stop) {
        worker.renderStages(wanted, stop);
    });
}

} // namespace ui
