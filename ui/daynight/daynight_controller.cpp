#include "ui/daynight/daynight_controller.h"

#include "core/base/cancelled.h"
#include "ui/daynight/daynight_worker.h"
#include "ui/settings/core_sentences.h"

#include <QMetaObject>

#include <chrono>
#include <exception>
#include <limits>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

/// Hands what is reported on the lane over to the GUI thread.
class DayNightController::Relay final : public core::ProgressObserver {
public:
    explicit Relay(DayNightController& controller)
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
        if (now - m_last >= 50ms) {
            m_last = now;
            const double fraction = progress.total > 0
                ? static_cast<double>(progress.done) / static_cast<double>(progress.total)
                : -1;
            pass([text = translated(progress.stage), fraction](DayNightController& target) {
                if (target.m_busy) {
                    emit target.activityChanged(text, fraction);
                }
            });
        }
    }

private:
    DayNightController& m_controller;
    std::chrono::steady_clock::time_point m_last;
};

DayNightController::DayNightController(std::shared_ptr<DayNightEngine> engine, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_nextOpening(std::numeric_limits<int>::min())
    , m_relay(std::make_unique<Relay>(*this))
    , m_worker(std::make_unique<Worker>(*m_engine))
{
    m_untilFull.setSingleShot(true);
    m_untilFull.setInterval(kFullAfter);
    connect(&m_untilFull, &QTimer::timeout, this, [this] { postRender(Full); });
}

DayNightController::~DayNightController() = default;

void DayNightController::post(int kind, std::function<void(Worker&, const std::stop_token&)> work,
                              LatestLane::SameKind running)
{
    m_lane.post(
        kind,
        [this, work = std::move(work)](const std::stop_token& stop) {
            m_relay->pass([](DayNightController& target) { target.began(); });
            try {
                work(*m_worker, stop);
            } catch (const core::Cancelled&) { // NOLINT(bugprone-empty-catch): as was asked
            } catch (const std::exception& error) {
                m_relay->pass([text = translated(error.what())](DayNightController& target) {
                    emit target.failed(text);
                });
            }
            m_relay->pass([](DayNightController& target) { target.ended(); });
        },
        running);
}

void DayNightController::open(std::vector<std::filesystem::path> places)
{
    post(
        m_nextOpening++,
        [this, places = std::move(places)](Worker& worker, const std::stop_token& stop) {
            m_relay->pass([found = worker.find(places, stop)](DayNightController& target) {
                const quint64 before = target.m_generation;
                if (found.pictures.empty()) {
                    emit target.failed(found.problems.value(0));
                } else {
                    emit target.opened(found.pictures, found.problems);
                }
                const bool isUnfinished = !target.m_finished && !target.m_order.picture.empty();
                if (target.m_generation == before && isUnfinished) {
                    target.renderAnew(); // opening has stopped what was being made
                }
            });
        },
        LatestLane::SameKind::LetFinish);
}

void DayNightController::setOrder(const DayNightOrder& order)
{
    if (order == m_order) {
        return;
    }
    if (order.picture != m_order.picture) {
        m_oldestUseful = m_generation + 1;
    }
    m_order = order;
    renderAnew();
}

void DayNightController::renderAnew()
{
    ++m_generation;
    m_finished.reset();
    if (m_order.picture.empty()) {
        m_oldestUseful = m_generation;
        stop();
        post(
            m_nextOpening++, [](Worker& worker, const std::stop_token&) { worker.setTold({}); },
            LatestLane::SameKind::LetFinish);
        return;
    }
    postRender(Preview);
    if (!m_gesture) {
        m_untilFull.start();
    }
}

void DayNightController::setGestureActive(bool active)
{
    m_gesture = active;
    if (active) {
        m_untilFull.stop();
    } else if (!m_order.picture.empty() && !m_finished) {
        m_untilFull.start();
    }
}

void DayNightController::renderNow()
{
    if (!m_order.picture.empty()) {
        m_untilFull.stop();
        postRender(Full);
    }
}

void DayNightController::stop()
{
    m_untilFull.stop();
    m_lane.cancelAll();
    ended();
}

void DayNightController::postRender(Kind kind)
{
    // A running preview is let finish: else a steady drag would never show one.
    const bool asPreview = kind == Preview;
    post(
        kind,
        [this, order = m_order, generation = m_generation, asPreview](Worker& worker,
                                                                      const std::stop_token& stop) {
            const auto tell = [this, &worker](const DayNightPicture& picture) {
                worker.setTold(picture);
                m_relay->pass([picture](DayNightController& target) { target.tell(picture); });
            };
            const auto picture = worker.newPicture(order);
            const bool waits = picture && worker.hasTold(picture->file);
            if (picture && !waits) {
                tell(*picture);
            }
            auto result = worker.render(order, asPreview, stop, m_relay.get());
            result.generation = generation;
            if (waits) {
                tell(*picture);
            }
            m_relay->pass([result](DayNightController& target) { target.showRendered(result); });
        },
        asPreview ? LatestLane::SameKind::LetFinish : LatestLane::SameKind::Stop);
}

void DayNightController::tell(const DayNightPicture& picture)
{
    if (picture.file == m_order.picture) {
        emit pictureShown(picture);
    }
}

void DayNightController::showRendered(const DayNightResult& result)
{
    const bool outOfDate = result.generation < m_oldestUseful
        || result.generation < m_shownGeneration
        || (result.generation == m_shownGeneration && m_shownFull && !result.isFull);
    if (outOfDate || m_order.picture.empty()) {
        return;
    }
    m_shownGeneration = result.generation;
    m_shownFull = result.isFull;
    if (result.isFull && result.generation == m_generation) {
        m_untilFull.stop();
        m_lane.cancel(Full);
        m_finished = result.image;
    }
    emit rendered(result);
}

void DayNightController::began()
{
    if (!std::exchange(m_busy, true)) {
        emit activityChanged(tr("working"), -1);
    }
}

void DayNightController::ended()
{
    if (!m_lane.hasWaiting() && !m_untilFull.isActive() && std::exchange(m_busy, false)) {
        emit becameIdle();
    }
}

} // namespace ui
