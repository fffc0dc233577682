/// @file How the result leaves the workspace: exported, copied, dragged out, a folder at once.

#pragma once

#include "ui/widgets/folder_dialog.h"
#include "ui/portrait/portrait_controller.h"
#include "ui/portrait/portrait_document.h"
#include "ui/queue/latest_lane.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;
class QWidget;

namespace ui {

class Commands;
class JobQueue;
class Session;

/// Asks what is needed, and adds the jobs. GUI thread only.
class PortraitExports final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitExports)

public:
    /// What it works with; all must outlive it. `window` is the dialogs' parent.
    struct Parts {
        std::shared_ptr<PortraitEngine> engine;
        JobQueue& jobs;
        Session& session;
        PortraitDocument& document;
        PortraitController& controller;
        QWidget& window;
    };

    explicit PortraitExports(const Parts& parts, QObject* parent = nullptr);
    ~PortraitExports() override;

    /// The picture; of a video, which frames and into what.
    void askForExport();

    /// The picture, or the frame that is shown.
    void askForPicture();
    void askWhereToSaveMask();

    /// This look for all pictures of a folder.
    void askForFolder();

    /// All photographs that are to go through, or the only one.
    void askForAll();

    /// The finished picture; says why not if there is none.
    void copy();

    /// Lets the finished picture be dragged from `source` into other programs; false if there is
    /// none.
    bool dragOut(QWidget& source);

    /// What dragOut() hands over: the picture, and a file that is being written meanwhile.
    std::unique_ptr<QMimeData> draggedResult();
    void addCommands(Commands& commands);

signals:
    void noticed(const QString& sentence);
    void failed(const QString& sentence);

private:
    void askForShot();
    void askForMany(const FolderDialog::Start& start);
    void connectJobs();
    void remember(int job) { m_ownJobs.push_back(job); }
    std::filesystem::path folderFor(const PortraitState& state) const;
    std::filesystem::path suggestedFile(const std::filesystem::path& folder) const;

    Parts m_parts;
    std::shared_ptr<const core::Image> m_content; ///< the photograph that is shown
    std::optional<OpenedShot> m_shot; ///< the last video that was opened
    PictureLayer m_result; ///< the finished picture as it is shown
    std::vector<int> m_ownJobs;
    int m_turn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
