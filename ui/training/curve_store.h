/// @file The curves of the runs that were looked at.

#pragma once

#include "ui/queue/latest_lane.h"
#include "ui/training/run_curves.h"
#include "ui/training/run_relay.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace ui {

/// Reads runs' tables beside the window's thread and lets those that go on grow. Lives on the GUI
/// thread.
class CurveStore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurveStore)

public:
    struct Course {
        std::shared_ptr<RunCurves> curves = {}; ///< null until it was read
        std::vector<core::train::Change> changes = {};
    };

    explicit CurveStore(QObject* parent = nullptr);
    ~CurveStore() override;

    /// Null until loaded() was emitted; the first question begins the reading.
    const Course* of(const std::filesystem::path& folder);

    /// Reads it anew, for runs that other programs write.
    void reload(const std::filesystem::path& folder);

    /// What a run reports is added, after what was read.
    void add(const std::filesystem::path& folder, const RunEvents& events);

signals:
    void loaded(const std::filesystem::path& folder);

private:
    struct Known {
        Course course;
        std::vector<RunEvents> waiting; ///< for the reading to end
    };

    static void append(Course& course, const RunEvents& events);
    void settle(const std::filesystem::path& folder, const Course& course);

    std::map<std::filesystem::path, Known> m_known;
    int m_turn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
