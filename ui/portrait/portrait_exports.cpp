#include "ui/portrait/portrait_exports.h"

#include "core/base/numbered_files.h"
#include "ui/portrait/export_job.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/commands.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ui {

PortraitExports::PortraitExports(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto* controller = &parts.controller;
    connect(controller, &PortraitController::shotOpened, this,
            [this](const OpenedShot& shot) { m_shot = shot; });
    connect(controller, &PortraitController::contentShown, this,
            [this](const ContentReport& report) { m_content = report.image; });
    connect(controller, &PortraitController::contentCleared, this, [this] { m_content.reset(); });
    connect(controller, &PortraitController::rendered, this, [this](const RenderReport& report) {
        const bool result
            = report.stage == core::stylize::Stage::Result && report.quality == RenderQuality::Full;
        m_result = result ? report.layer : m_result;
    });
    connectJobs();
}

PortraitExports::~PortraitExports() = default;

void PortraitExports::connectJobs()
{
    const auto isOwn = [this](int id) { return std::ranges::count(m_ownJobs, id) > 0; };
    connect(&m_parts.jobs, &JobQueue::done, this, [this, isOwn](int id, const QString& message) {
        if (isOwn(id)) {
            emit noticed(message);
        }
    });
    connect(&m_parts.jobs, &JobQueue::failed, this, [this, isOwn](int id, const QString& reason) {
        if (isOwn(id)) {
            emit failed(reason);
        }
    });
}

std::filesystem::path PortraitExports::suggestedFile(const std::filesystem::path& folder) const
{
    const PortraitState& state = m_parts.document.state();
    const std::string frame = state.shot ? "-" + std::to_string(state.shot->frame) : "";
    return folder
        / (core::shotName(state.content) + frame + "-" + state.styles.front().file.stem().string()
           + ".png");
}

std::filesystem::path PortraitExports::folderFor(const PortraitState& state) const
{
    const QString last = m_parts.session.folder(QStringLiteral("export"));
    return last.isEmpty() ? state.content.parent_path() : toPath(last);
}

void PortraitExports::askForExport()
{
    m_parts.document.state().shot ? askForShot() : askForPicture();
}

void PortraitExports::askForPicture()
{
    const PortraitState state = m_parts.document.state();
    if (!m_content || state.styles.empty()) {
        return;
    }
    ExportDialog::Source source{.suggestion = suggestedFile(folderFor(state)),
                                .inputs = inputsOf(state)};
    if (const auto& origin = m_content->origin()) {
        source.hasProfile = !origin->iccProfile.empty();
        source.bitsPerChannel = origin->bitsPerChannel;
    }
    auto* dialog = new ExportDialog(source, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] {
        const ExportChoice choice = dialog->choice();
        m_parts.session.setFolder(QStringLiteral("export"), toText(choice.file.parent_path()));
        const bool current = m_parts.document.state() == state;
        remember(m_parts.jobs.add(
            tr("Export %1").arg(toText(choice.file.filename())),
            makeExport(m_parts.engine,
                       {.state = state,
                        .finished = current ? m_parts.controller.finished() : nullptr,
                        .choice = choice})));
    });
    dialog->open();
}

void PortraitExports::askWhereToSaveMask()
{
    auto* dialog
        = new QFileDialog(&m_parts.window, tr("Save the mask"),
                          m_parts.session.folder(QStringLiteral("mask")), tr("PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(toText(m_parts.document.state().content.stem())
                       + QStringLiteral("-mask.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_parts.session.setFolder(QStringLiteral("mask"), QFileInfo(name).path());
        remember(m_parts.jobs.add(
            tr("Save the mask"),
            makeMaskExport(m_parts.engine, m_parts.document.state(), toPath(name))));
    });
    dialog->open();
}

void PortraitExports::askForFolder()
{
    askForMany({.from = m_parts.session.folder(QStringLiteral("content")),
                .to = m_parts.session.folder(QStringLiteral("export")),
                .extensions = m_parts.engine->readableExtensions(),
                .title = tr("Paint a folder with this look"),
                .accept = tr("Paint"),
                .note = [](int count) {
                    return tr("%n picture(s). The person is looked for in each.", nullptr, count);
                }});
}

void PortraitExports::askForAll()
{
    const PortraitState& state = m_parts.document.state();
    if (state.contents.empty()) {
        askForExport();
        return;
    }
    FolderDialog::Start start{.to = toText(folderFor(state)),
                              .title = tr("Export all photographs"),
                              .accept = tr("Export"),
                              .note = [](int count) {
                                  return tr("%n photograph(s), each with its own mask.", nullptr,
                                            count);
                              }};
    for (const ContentChoice& content : state.contents) {
        start.pictures.push_back(content.file);
    }
    askForMany(start);
}

void PortraitExports::askForMany(const FolderDialog::Start& start)
{
    const PortraitState state = m_parts.document.state();
    if (state.styles.empty()) {
        emit failed(tr("Choose a style first: all pictures are painted with this look."));
        return;
    }
    auto* dialog = new FolderDialog(start, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] {
        const FolderChoice choice = dialog->choice();
        m_parts.session.setFolder(QStringLiteral("export"), toText(choice.target));
        remember(m_parts.jobs.add(
            tr("Paint %n picture(s)", nullptr, static_cast<int>(choice.pictures.size())),
            makeFolderExport(m_parts.engine, {.look = state, .choice = choice})));
    });
    dialog->open();
}

void PortraitExports::copy()
{
    if (!m_parts.controller.finished() || !m_result) {
        emit failed(tr("There is no finished picture to copy yet."));
        return;
    }
    QApplication::clipboard()->setImage(m_result->full());
    emit noticed(tr("The painted picture is in the clipboard."));
}

void PortraitExports::addCommands(Commands& commands)
{
    const QString group = tr("Pictures");
    commands.add({.id = QStringLiteral("export"),
                  .group = group,
                  .text = tr("Export…"),
                  .keys = {Qt::CTRL | Qt::Key_E}},
                 [this] { askForExport(); });
    commands.add({.id = QStringLiteral("exportPicture"),
                  .group = group,
                  .text = tr("Export the shown picture alone…"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
                 [this] { askForPicture(); });
    commands.add({.id = QStringLiteral("exportFolder"),
                  .group = group,
                  .text = tr("Paint a folder with this look…"),
                  .keys = {Qt::CTRL | Qt::ALT | Qt::Key_E}},
                 [this] { askForFolder(); });
    commands.add({.id = QStringLiteral("exportAll"),
                  .group = group,
                  .text = tr("Export all photographs…"),
                  .keys = {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_E}},
                 [this] { askForAll(); });
    commands.add({.id = QStringLiteral("copy"),
                  .group = group,
                  .text = tr("Copy the painted picture"),
                  .keys = {QKeySequence::Copy}},
                 [this] { copy(); });
    commands.mention(group, tr("Hand the picture to another program"), tr("Drag “result” out"));
}

} // namespace ui
