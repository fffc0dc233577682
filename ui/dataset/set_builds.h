/// @file How a collection leaves its workspace: as training sets.

#pragma once

#include "ui/dataset/build_job.h"

#include <QObject>

#include <map>

class QWidget;

namespace ui {

class Session;

/// Asks what is needed, and adds the jobs. GUI thread only.
class SetBuilds final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetBuilds)

public:
    /// What it works with; all must outlive it. `window` is the dialogs' parent.
    struct Parts {
        std::shared_ptr<CollectionEngine> engine;
        JobQueue& jobs;
        Session& session;
        QWidget& window;
    };

    explicit SetBuilds(const Parts& parts, QObject* parent = nullptr);
    ~SetBuilds() override;

    /// The order's choice is what is asked for.
    void ask(BuildOrder order);

signals:
    void built(const QString& report, const std::filesystem::path& folder);
    void failed(const QString& sentence);

private:
    std::filesystem::path suggestionFor(const Collection& collection) const;
    void add(const BuildOrder& order);

    Parts m_parts;
    std::map<int, std::filesystem::path> m_folders; ///< by the job's id
};

} // namespace ui
