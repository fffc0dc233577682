#include "ui/dataset/collection_json.h"
#include "ui/dataset/collection_workspace.h"
#include "ui/dataset/set_builds.h"
#include "ui/settings/commands.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/widgets/drop_area.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace fs = std::filesystem;

namespace {

const QString kPurpose = QStringLiteral("collection"); // in the session: the last folder
const QString kName = QStringLiteral("collection"); // and what is kept
const QString kFolder = QStringLiteral("folder");
const QString kLabels = QStringLiteral("labels");
const QString kState = QStringLiteral("state");

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

void CollectionWorkspace::askForBuild()
{
    if (m_collection) {
        m_builds->ask(
            {.collection = m_collection, .state = m_document.state(), .labels = m_labels});
    }
}

/// The folder of the last time.
void CollectionWorkspace::offerLast()
{
    const fs::path last = toPath(m_parts.session.kept(kName)[kFolder].toString());
    std::error_code ignored;
    if (!last.empty() && fs::is_directory(last, ignored)) {
        connect(m_drops->addButton(tr("Continue with %1").arg(toText(last.filename()))),
                &QPushButton::clicked, this, [this, last] { m_controller.open(last); });
    }
}

void CollectionWorkspace::remember()
{
    if (m_collection) {
        m_parts.session.keep(kName,
                             {{kFolder, toText(m_collection->folder)},
                              {kLabels, toText(m_labelFile)},
                              {kState, toJson(m_document.state(), m_collection->folder)}});
    }
}

/// Opening a folder again brings back what was decided about it.
void CollectionWorkspace::takeUpDecisions()
{
    const QJsonObject kept = m_parts.session.kept(kName);
    const bool isSame = toPath(kept[kFolder].toString()) == m_collection->folder;
    m_document.reset(isSame ? collectionStateFrom(kept[kState].toObject(), m_collection->folder)
                            : CollectionState());
    const fs::path labels = toPath(kept[kLabels].toString());
    std::error_code ignored;
    if (isSame && fs::is_regular_file(labels, ignored)) {
        m_controller.readLabels(labels);
    } else {
        offerLabels();
    }
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
