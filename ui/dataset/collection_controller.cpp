#include "ui/dataset/collection_controller.h"

#include "core/base/cancelled.h"
#include "ui/settings/core_sentences.h"

#include <QMetaObject>

#include <chrono>
#include <exception>
#include <mutex>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

/// Hands what is reported on the lane over to the GUI thread.
class CollectionController::Relay final : public core::ProgressObserver {
public:
    explicit Relay(CollectionController& controller)
        : m_controller(controller)
    {
    }

    template <typename Call> void pass(Call call)
    {
        QMetaObject::invokeMethod(
            &m_controller, [&target = m_controller, call] { call(target); }, Qt::QueuedConnection);
    }

    /// Several threads measure.
    void onProgress(const core::Progress& progress) override
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last >= 50ms) {
            m_last = now;
            pass([progress](CollectionController& target) { target.showProgress(progress); });
        }
    }

private:
    CollectionController& m_controller;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
};

CollectionController::CollectionController(std::shared_ptr<CollectionEngine> engine,
                                           QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_relay(std::make_unique<Relay>(*this))
{
}

CollectionController::~CollectionController() = default;

void CollectionController::post(int kind, std::function<void(const std::stop_token&)> work)
{
    m_lane.post(kind, [this, work = std::move(work)](const std::stop_token& stop) {
        m_relay->pass([](CollectionController& target) { target.began(); });
        try {
            work(stop);
        } catch (const core::Cancelled&) { // NOLINT(bugprone-empty-catch): as was asked
        } catch (const std::exception& error) {
            m_relay->pass([text = translated(error.what())](CollectionController& target) {
                emit target.failed(text);
            });
        }
        m_relay->pass([](CollectionController& target) { target.ended(); });
    });
}

void CollectionController::open(const std::filesystem::path& folder)
{
    post(Open, [this, folder](const std::stop_token& stop) {
        auto measured = m_engine->measure(m_engine->listPictures(folder), m_relay.get(), stop);
        core::throwIfStopped(stop);
        auto made = std::make_shared<const Collection>(makeCollection(folder, std::move(measured)));
        m_relay->pass([made](CollectionController& target) { emit target.opened(made); });
    });
}

void CollectionController::readLabels(const std::filesystem::path& file)
{
    post(ReadLabels, [this, file](const std::stop_token&) {
        m_relay->pass([file, labels = m_engine->readLabels(file)](CollectionController& target) {
            emit target.labelsRead(file, labels);
        });
    });
}

void CollectionController::stop()
{
    m_lane.cancelAll();
    ended();
}

void CollectionController::showProgress(const core::Progress& progress)
{
    if (!m_busy) {
        return;
    }
    QString text = translated(progress.stage);
    if (progress.total > 0) {
        text += tr(", %1 of %2").arg(progress.done).arg(progress.total);
        if (const auto left = m_timeLeft.update(progress.done, progress.total)) {
            text += tr(", %1 left").arg(QString::fromStdString(core::durationText(*left)));
        }
    }
    emit activityChanged(text,
                         progress.total > 0 ? static_cast<double>(progress.done)
                                 / static_cast<double>(progress.total)
                                            : -1);
}

void CollectionController::began()
{
    if (!std::exchange(m_busy, true)) {
        emit activityChanged(tr("looking for pictures"), -1);
    }
}

void CollectionController::ended()
{
    if (!m_lane.hasWaiting() && std::exchange(m_busy, false)) {
        emit becameIdle();
    }
}

} // namespace ui
