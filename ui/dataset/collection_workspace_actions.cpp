#include "core/base/locations.h"
#include "ui/dataset/build_job.h"
#include "ui/dataset/collection_workspace.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/commands.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ui {

using core::dataset::Group;
namespace fs = std::filesystem;

namespace {

const QString kPurpose = QStringLiteral("collection"); // in the session: the last folder

} // namespace

void CollectionWorkspace::open(const std::vector<fs::path>& places)
{
    const fs::path& place = places.front();
    std::error_code ignored;
    if (fs::is_directory(place, ignored)) {
        m_controller.open(place);
    } else if (place.extension() == ".csv" && m_collection) {
        m_controller.readLabels(place);
    } else if (place.extension() == ".csv") {
        problem(tr("Open the folder first to which the labels in %1 belong.")
                    .arg(toText(place.filename())));
    } else {
        problem(tr("%1 is neither a folder of photographs nor a CSV of labels.")
                    .arg(toText(place.filename())));
    }
}

void CollectionWorkspace::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open a folder"), m_parts.session.folder(kPurpose));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_parts.session.setFolder(kPurpose, QFileInfo(name).path());
        m_controller.open(toPath(name));
    });
    dialog->open();
}

void CollectionWorkspace::askForLabels()
{
    auto* dialog = new QFileDialog(this, tr("Open labels"), m_parts.session.folder(kPurpose),
                                   tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { m_controller.readLabels(toPath(name)); });
    dialog->open();
}

/// Where the last sets were made, else beside the photographs, else among the user's data.
fs::path CollectionWorkspace::suggestedFolder() const
{
    const std::string name = m_collection->folder.filename().string() + "-sorted";
    const QString last = m_parts.session.folder(QStringLiteral("sets"));
    if (!last.isEmpty()) {
        return toPath(last) / name;
    }
    const fs::path beside = m_collection->folder.parent_path();
    return (QFileInfo(toText(beside)).isWritable() ? beside
                                                   : core::userDataFolder() / "collections")
        / name;
}

void CollectionWorkspace::askForBuild()
{
    if (!m_collection) {
        return;
    }
    const CollectionState state = m_document.state();
    const auto split = grouped(*m_collection, state);
    auto* dialog = new BuildDialog({.suggestion = suggestedFolder(),
                                    .days = split.count(Group::Day),
                                    .nights = split.count(Group::Night)},
                                   this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, state, collection = m_collection, labels = m_labels] {
                const BuildChoice choice = dialog->choice();
                m_parts.session.setFolder(QStringLiteral("sets"),
                                          toText(choice.folder.parent_path()));
                m_ownJobs.push_back(
                    m_parts.jobs.add(tr("Build %1").arg(toText(choice.folder.filename())),
                                     makeBuild(m_parts.engine,
                                               {.collection = collection,
                                                .state = state,
                                                .labels = labels,
                                                .choice = choice})));
            });
    dialog->open();
}

void CollectionWorkspace::addCommands(Commands& commands)
{
    const auto add = [&](const char* id, const QString& group, const QString& text,
                         const QList<QKeySequence>& keys, const std::function<void()>& run) {
        commands.add({.id = QLatin1String(id), .group = group, .text = text, .keys = keys}, run);
    };
    const QString files = tr("Pictures");
    const QString work = tr("Work");
    add("openContent", files, tr("Open folder…"), {QKeySequence::Open}, [this] { askForFolder(); });
    add("openLabels", files, tr("Open labels…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        [this] { askForLabels(); });
    add("buildSets", files, tr("Build training sets…"), {Qt::CTRL | Qt::Key_B},
        [this] { askForBuild(); });
    add("undo", work, tr("Undo"), {Qt::CTRL | Qt::Key_Z}, [this] { m_document.stack().undo(); });
    add("redo", work, tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
        [this] { m_document.stack().redo(); });
    add("stop", work, tr("Stop"), {Qt::Key_Escape, Qt::SHIFT | Qt::Key_X},
        [this] { m_controller.stop(); });
    commands.mention(work, tr("The limit that the arrows move"), tr("Left, Right, on the curve"));
    commands.mention(work, tr("Move the limit, finely"), tr("Up, Down, Shift+Up, Shift+Down"));
    commands.mention(work, tr("These pictures are night, neither, day"), QStringLiteral("1, 2, 3"));
    commands.mention(work, tr("As their brightness says"), QStringLiteral("0"));
}

} // namespace ui
