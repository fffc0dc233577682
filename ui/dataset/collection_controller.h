/// @file Reads collections in the background.

#pragma once

#include "core/base/time_left.h"
#include "ui/dataset/collection_engine.h"
#include "ui/dataset/collection_state.h"
#include "ui/queue/latest_lane.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

/// Opens folders and files of labels on one thread of its own.
///
/// Lives on the GUI thread; all signals are emitted there. Opening another folder stops what is
/// being measured. Destruction stops the work and waits for it.
class CollectionController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectionController)

public:
    explicit CollectionController(std::shared_ptr<CollectionEngine> engine,
                                  QObject* parent = nullptr);
    ~CollectionController() override;

    /// Answered by opened() or failed(), or by nothing if it is stopped.
    void open(const std::filesystem::path& folder);

    /// Answered by labelsRead() or failed().
    void readLabels(const std::filesystem::path& file);

    /// What was measured until then is remembered, so that opening again goes on from there.
    void stop();
    bool isBusy() const { return m_busy; }

signals:
    void opened(const std::shared_ptr<const ui::Collection>& collection);
    void labelsRead(const std::filesystem::path& file, const core::dataset::Labels& labels);
    /// `fraction` in [0, 1], negative while unknown.
    void activityChanged(const QString& text, double fraction);
    void becameIdle();
    void failed(const QString& sentence);

private:
    class Relay;
    enum Kind { Open = 1, ReadLabels = 2 }; // labels wait: they are wanted with the pictures

    void post(int kind, std::function<void(const std::stop_token&)> work);
    void showProgress(const core::Progress& progress);
    void began();
    void ended();

    std::shared_ptr<CollectionEngine> m_engine;
    core::TimeLeft m_timeLeft;
    bool m_busy = false;
    std::unique_ptr<Relay> m_relay;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
