/// @file How many pictures lie in folders, counted beside the window's thread.

#pragma once

#include "ui/queue/latest_lane.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>

namespace ui {

/// Counts each folder once, when it is first asked for. Lives on the GUI thread.
class PictureCounts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureCounts)

public:
    /// Runs on a thread of its own and throws core::Error.
    using Count = std::function<std::size_t(const std::filesystem::path&)>;

    struct Result {
        std::size_t count = 0;
        QString problem = {}; ///< why there are none
    };

    explicit PictureCounts(Count count, QObject* parent = nullptr);
    ~PictureCounts() override;

    /// Absent until counted() has been emitted for it.
    std::optional<Result> of(const std::filesystem::path& folder);

    /// Folders may have changed: all are counted anew.
    void forget();

signals:
    void counted();

private:
    Count m_count;
    std::map<std::filesystem::path, std::optional<Result>> m_known;
    int m_turn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
