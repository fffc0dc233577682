/// @file Keeps the portrait on disk while it is worked on, so that nothing is lost.

#pragma once

#include "ui/portrait/portrait_document.h"
#include "ui/portrait/portrait_file.h"
#include "ui/queue/latest_lane.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <vector>

namespace ui {

/// Writes a document a moment after its last change, on a thread of its own.
///
/// Each running program has a file in `folder`, with a lock beside it; a file whose lock nobody
/// holds was left by one that ended without closing. GUI thread only.
class Autosave final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Autosave)

public:
    static constexpr int kAfter = 1500; // milliseconds

    /// `document` must outlive it.
    Autosave(PortraitDocument& document, std::filesystem::path folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// What the last program that closed in an orderly way had open; empty for nothing.
    std::filesystem::path last() const;

    /// What programs had open that did not close.
    std::vector<std::filesystem::path> lost() const;

    /// Removes a lost file once its portrait is kept as this program's own.
    void adopt(const std::filesystem::path& file);

    /// Removes a file that lost() named, with its lock.
    void forget(const std::filesystem::path& file) const;

    /// Writes what is not written yet; from now on it is last(). Blocks for a moment.
    void finish();

    /// Waits for what is being written (tests).
    bool isWritten() const { return m_written; }

private:
    void write();
    void settle(bool written);

    PortraitDocument& m_document;
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<QLockFile> m_lock; ///< held from the first change on
    std::shared_ptr<SourceSums> m_sums;
    QTimer m_timer;
    std::vector<std::filesystem::path> m_adopted;
    bool m_written = true;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
