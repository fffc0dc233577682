/// @file Connects the day-and-night engine to the GUI.

#pragma once

#include "core/base/time_left.h"
#include "ui/daynight/daynight_engine.h"
#include "ui/daynight/daynight_reports.h"
#include "ui/queue/latest_lane.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

/// Keeps the picture in step with the order, on one thread of its own.
///
/// Lives on the GUI thread; all signals are emitted there. A change gives a preview at once and the
/// full picture 150 ms after the last gesture ended; results never replace newer ones. Destruction
/// stops the work and waits for it.
class DayNightController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayNightController)

public:
    static constexpr int kFullAfter = 150; // milliseconds

    explicit DayNightController(std::shared_ptr<DayNightEngine> engine, QObject* parent = nullptr);
    ~DayNightController() override;

    /// Looks for pictures, also in folders, and reads the first: opened(), or failed().
    void open(std::vector<std::filesystem::path> places);
    void setOrder(const DayNightOrder& order);

    /// While active only previews are made.
    void setGestureActive(bool active);
    void renderNow(); ///< in full
    void renderAnew(); ///< after the engine was configured
    /// Stops everything that runs or waits; what is shown stays.
    void stop();
    bool isBusy() const { return m_busy; }

    /// The full result of the present order, or null while there is none.
    const std::shared_ptr<const core::Image>& finished() const { return m_finished; }

signals:
    /// At least one; `problems` has a sentence for each that cannot be taken.
    void opened(const std::vector<std::filesystem::path>& pictures, const QStringList& problems);
    void pictureShown(const ui::DayNightPicture& picture);
    void rendered(const ui::DayNightResult& result);
    /// `fraction` in [0, 1], negative while unknown.
    void activityChanged(const QString& text, double fraction);
    void becameIdle();
    void failed(const QString& sentence);

private:
    class Relay;
    class Worker;
    enum Kind { Preview = 1, Full = 2 }; // opening comes before: negative

    void post(int kind, std::function<void(Worker&, const std::stop_token&)> work,
              LatestLane::SameKind running);
    void postRender(Kind kind);
    void tell(const DayNightPicture& picture);
    void showRendered(const DayNightResult& result);
    void began();
    void ended();

    std::shared_ptr<DayNightEngine> m_engine;
    DayNightOrder m_order;
    quint64 m_generation = 1;
    quint64 m_oldestUseful = 1; ///< results older than this show other pictures
    quint64 m_shownGeneration = 0;
    bool m_shownFull = false;
    std::shared_ptr<const core::Image> m_finished;
    QTimer m_untilFull;
    bool m_gesture = false;
    bool m_busy = false;
    int m_nextOpening;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Worker> m_worker; ///< used on the lane only
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
