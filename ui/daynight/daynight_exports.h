/// @file How results leave the day-and-night workspace.

#pragma once

#include "ui/daynight/daynight_controller.h"
#include "ui/daynight/daynight_jobs.h"
#include "ui/widgets/state_history.h"

#include <QObject>

#include <optional>
#include <vector>

class QWidget;

namespace ui {

class Session;

/// Asks what is needed, and adds the jobs. GUI thread only.
class DayNightExports final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayNightExports)

public:
    /// What it works with; all must outlive it. `window` is the dialogs' parent.
    struct Parts {
        std::shared_ptr<DayNightEngine> engine;
        JobQueue& jobs;
        Session& session;
        StateHistory<DayNightState>& document;
        DayNightController& controller;
        QWidget& window;
    };

    explicit DayNightExports(const Parts& parts, QObject* parent = nullptr);
    ~DayNightExports() override;

    void setScale(const LightScale& scale) { m_scale = scale; }
    void ask(); ///< for the shown picture, or for what is meant of the shown video
    void askForPicture(); ///< the shown one, or the shown frame
    void askForAll(); ///< of the list, into a folder
    void askForLut();

    /// The finished picture; says why not if there is none.
    void copy();

signals:
    void noticed(const QString& sentence);
    void failed(const QString& sentence);

private:
    void askForShot();
    void connectJobs();
    void add(const QString& title, JobQueue::Work work);
    DayNightManner manner() const;
    std::filesystem::path folder() const;
    QString suggestedLut() const;
    bool hasVideos(const std::vector<std::filesystem::path>& files) const;
    static QString noteFor(int count, bool hasVideos);

    Parts m_parts;
    LightScale m_scale;
    std::optional<DayNightPicture> m_picture; ///< that is shown
    core::translate::Direction m_direction = core::translate::Direction::ToNight; ///< of it
    PictureLayer m_result; ///< as it is shown
    std::vector<int> m_ownJobs;
};

} // namespace ui
