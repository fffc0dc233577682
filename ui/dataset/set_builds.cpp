#include "ui/dataset/set_builds.h"

#include "core/base/locations.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QFileInfo>

#include <utility>

namespace ui {

using core::dataset::Group;
namespace fs = std::filesystem;

namespace {

const QString kPurpose = QStringLiteral("sets"); // in the session: the last folder

} // namespace

SetBuilds::SetBuilds(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.jobs, &JobQueue::done, this, [this](int id, const QString& message) {
        if (const auto job = m_folders.find(id); job != m_folders.end()) {
            emit built(message, job->second);
        }
    });
    connect(&parts.jobs, &JobQueue::failed, this, [this](int id, const QString& reason) {
        if (m_folders.contains(id)) {
            emit failed(reason);
        }
    });
}

SetBuilds::~SetBuilds() = default;

/// Where the last sets were made, else beside the photographs, else among the user's data.
fs::path SetBuilds::suggestionFor(const Collection& collection) const
{
    const std::string name = collection.folder.filename().string() + "-sorted";
    const QString last = m_parts.session.folder(kPurpose);
    if (!last.isEmpty()) {
        return toPath(last) / name;
    }
    const fs::path beside = collection.folder.parent_path();
    return (QFileInfo(toText(beside)).isWritable() ? beside
                                                   : core::userDataFolder() / "collections")
        / name;
}

void SetBuilds::ask(BuildOrder order)
{
    const auto split = grouped(*order.collection, order.state);
    auto* dialog = new BuildDialog({.suggestion = suggestionFor(*order.collection),
                                    .days = split.count(Group::Day),
                                    .nights = split.count(Group::Night)},
                                   &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, order = std::move(order)]() mutable {
        order.choice = dialog->choice();
        add(order);
    });
    dialog->open();
}

void SetBuilds::add(const BuildOrder& order)
{
    const fs::path& folder = order.choice.folder;
    m_parts.session.setFolder(kPurpose, toText(folder.parent_path()));
    const int id = m_parts.jobs.add(tr("Build %1").arg(toText(folder.filename())),
                                    makeBuild(m_parts.engine, order));
    m_folders[id] = folder;
}

} // namespace ui
