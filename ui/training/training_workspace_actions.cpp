#include "core/base/error.h"
#include "core/train/event_reader.h"
#include "core/train/options_file.h"
#include "core/train/presets.h"
#include "core/train/run_folder.h"
#include "ui/plots/loss_plot.h"
#include "ui/settings/commands.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/training/launch_panel.h"
#include "ui/training/notes_group.h"
#include "ui/training/run_list.h"
#include "ui/training/run_panel.h"
#include "ui/training/training_workspace.h"
#include "ui/training/watch_view.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace fs = std::filesystem;

namespace {

const QString kRunsPurpose = QStringLiteral("runs"); // in the session: the last folder
const QString kOptionsPurpose = QStringLiteral("trainingOptions");

bool isRun(const fs::path& folder)
{
    const core::train::RunFolder places(folder);
    std::error_code ignored;
    return fs::exists(places.losses(), ignored) || fs::exists(places.options(), ignored)
        || core::train::holdsEvents(folder);
}

/// Newest names first.
std::vector<fs::path> runsIn(const fs::path& folder)
{
    std::vector<fs::path> runs;
    const QDir directory(toText(folder));
    for (const QString& name :
         directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (isRun(folder / toPath(name))) {
            runs.push_back(folder / toPath(name));
        }
    }
    return runs;
}

} // namespace

template <typename Work> void TrainingWorkspace::attempt(const Work& work)
{
    try {
        work();
    } catch (const core::Error& error) {
        problem(translated(error.what()));
    }
}

void TrainingWorkspace::connectPanel()
{
    connect(&m_panel->notes(), &NotesGroup::edited, this, &TrainingWorkspace::keepNotes);
    connect(m_panel, &RunPanel::acted, this, &TrainingWorkspace::act);
    connect(m_panel, &RunPanel::steered, this, [this](const QString& name, double value) {
        if (const QueuedRun* run = runIn(m_shown); run != nullptr) {
            m_queue.steer(run->id, name.toStdString(), value);
        }
    });
    connect(m_panel, &RunPanel::installRequested, this, &TrainingWorkspace::installShown);
    connect(m_panel, &RunPanel::tryRequested, this, &TrainingWorkspace::tryShown);
    connect(m_panel, &RunPanel::resumeRequested, this, [this] {
        attempt([&] { m_queue.act(m_queue.addStopped(m_shown, 0), RunAction::Resume); });
    });
}

void TrainingWorkspace::begin(const std::vector<core::train::TrainingOptions>& runs)
{
    attempt([&] {
        for (const auto& options : runs) {
            m_queue.add(options);
        }
        showRun(runs.front().runFolder);
    });
}

void TrainingWorkspace::act(RunAction action)
{
    const QueuedRun* run = runIn(m_shown);
    if (run == nullptr) {
        return;
    }
    m_queue.act(run->id, action);
    if (action == RunAction::Remove) {
        readFolders();
        showRun({});
    }
}

void TrainingWorkspace::keepNotes(const RunNotes& notes)
{
    attempt([&] {
        writeNotes(notes, m_shown);
        m_notes[m_shown] = notes;
        showList();
    });
}

void TrainingWorkspace::readFolders()
{
    const auto own = runsIn(m_start.data / "runs");
    for (const fs::path& run : own) {
        if (std::ranges::count(m_folders, run) == 0) {
            m_folders.push_back(run);
        }
    }
    std::erase_if(m_folders, [](const fs::path& folder) { return !isRun(folder); });
    showList();
}

void TrainingWorkspace::open(const std::vector<fs::path>& places)
{
    for (const fs::path& place : places) {
        std::error_code ignored;
        if (place.extension() == ".json") {
            attempt([&] {
                m_launch->showOptions(core::train::readOptions(place));
                showRun({});
            });
        } else if (isRun(place)) {
            m_folders.insert(m_folders.begin(), place);
            readFolders();
            showRun(place);
        } else if (const auto runs = runsIn(place); !runs.empty()) {
            m_folders.insert(m_folders.begin(), runs.begin(), runs.end());
            readFolders();
        } else if (fs::is_directory(place, ignored)) {
            showRun({});
            m_launch->takeFolder(place);
        } else {
            problem(tr("%1 is no folder of pictures, no run and no file of options.")
                        .arg(toText(place.filename())));
        }
    }
}

QString TrainingWorkspace::unfinishedWork() const
{
    return m_queue.isTraining() ? tr("The training is saved before the window closes, and the next "
                                     "start offers to go on.")
                                : QString();
}

void TrainingWorkspace::askForRuns()
{
    auto* dialog = new QFileDialog(this, tr("Open runs"), m_session.folder(kRunsPurpose));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_session.setFolder(kRunsPurpose, name);
        const fs::path folder = toPath(name);
        if (isRun(folder) || !runsIn(folder).empty()) {
            open({folder});
        } else {
            problem(tr("There is no run in %1.").arg(name));
        }
    });
    dialog->open();
}

void TrainingWorkspace::askForOptions()
{
    auto* dialog = new QFileDialog(this, tr("Open options"), m_session.folder(kOptionsPurpose),
                                   tr("Options of a training (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_session.setFolder(kOptionsPurpose, QFileInfo(name).path());
        open({toPath(name)});
    });
    dialog->open();
}

void TrainingWorkspace::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save options"), m_session.folder(kOptionsPurpose),
                                   tr("Options of a training (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_session.setFolder(kOptionsPurpose, QFileInfo(name).path());
        attempt([&] { core::train::writeOptions(m_launch->options(), toPath(name)); });
    });
    dialog->open();
}

void TrainingWorkspace::askForExport()
{
    auto* dialog
        = new QFileDialog(this, tr("Export the plot"), m_session.folder(QStringLiteral("export")),
                          tr("Drawings, pictures, tables (*.pdf *.svg *.png *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_session.setFolder(QStringLiteral("export"), QFileInfo(name).path());
        attempt([&] {
            m_watch->plot().exportTo(toPath(name));
            m_messages->showMessage(tr("Exported %1.").arg(QFileInfo(name).fileName()),
                                    MessageKind::Notice);
        });
    });
    dialog->open();
}

void TrainingWorkspace::addCommands(Commands& commands)
{
    const QString group = tr("Training");
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         const std::function<void()>& run) {
        commands.add({.id = QLatin1String(id), .group = group, .text = text, .keys = {key}}, run);
    };
    add("openContent", tr("Open runs…"), QKeySequence::Open, [this] { askForRuns(); });
    add("newTraining", tr("New training"), QKeySequence::New, [this] { showRun({}); });
    add("pauseTraining", tr("Pause or go on"), Qt::Key_P, [this] {
        const QueuedRun* run = runIn(m_shown);
        const bool resumes = run != nullptr && run->state == RunState::Paused;
        act(resumes ? RunAction::Resume : RunAction::Pause);
    });
    commands.mention(group, tr("Zoom and move along the curves"), tr("wheel, drag"));
    commands.mention(group, tr("The whole length of the curves"), tr("double click"));
    commands.mention(group, tr("Show or hide a curve"), tr("click in the legend"));
    commands.mention(group, tr("Only this loss, of all runs"), tr("double click in the legend"));
}

} // namespace ui
