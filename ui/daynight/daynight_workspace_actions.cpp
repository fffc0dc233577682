#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/daynight/daynight_exports.h"
#include "ui/daynight/daynight_presets.h"
#include "ui/daynight/daynight_shots.h"
#include "ui/daynight/daynight_workspace.h"
#include "ui/settings/commands.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/preset_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ui {

namespace {

const QString kName = QStringLiteral("daynight"); // in the session: what is kept
const QString kPictures = QStringLiteral("pictures");
const QString kShown = QStringLiteral("shown");
const QString kLook = QStringLiteral("look");

} // namespace

void DayNightWorkspace::addCommands(Commands& commands)
{
    addPictureCommands(commands);
    addEditCommands(commands);
    m_shots->addCommands(commands);
    addCanvasCommands(commands, *m_canvas);
}

void DayNightWorkspace::addPictureCommands(Commands& commands)
{
    const QString group = tr("Pictures");
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& run) {
        commands.add({.id = QLatin1String(id), .group = group, .text = text, .keys = keys}, run);
    };
    add("openContent", tr("Open pictures…"), {QKeySequence::Open}, [this] { askForPictures(); });
    add("paste", tr("Paste copied files"), {QKeySequence::Paste}, [this] { paste(); });
    add("nextContent", tr("The next picture"), {Qt::Key_PageDown}, [this] { step(1); });
    add("previousContent", tr("The picture before"), {Qt::Key_PageUp}, [this] { step(-1); });
    add("export", tr("Export…"), {Qt::CTRL | Qt::Key_E}, [this] { m_exports->ask(); });
    add("exportAll", tr("Export all pictures…"), {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_E},
        [this] { m_exports->askForAll(); });
    add("lookUpTable", tr("Write the change as a look-up table…"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] { m_exports->askForLut(); });
    add("copy", tr("Copy the changed picture"), {QKeySequence::Copy},
        [this] { m_exports->copy(); });
    commands.mention(group, tr("Take pictures off the list"), tr("Delete, in the list"));
}

void DayNightWorkspace::addEditCommands(Commands& commands)
{
    const QString group = tr("Work");
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& run) {
        commands.add({.id = QLatin1String(id), .group = group, .text = text, .keys = keys}, run);
    };
    add("undo", tr("Undo"), {Qt::CTRL | Qt::Key_Z}, [this] { m_document.stack().undo(); });
    add("redo", tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
        [this] { m_document.stack().redo(); });
    add("render", tr("Change in full now"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        [this] { m_controller.renderNow(); });
    add("stop", tr("Stop"), {Qt::Key_Escape, Qt::SHIFT | Qt::Key_X}, [this] {
        m_shots->stopPlaying();
        m_controller.stop();
    });
    add("savePreset", tr("Save the look as a preset…"), {Qt::CTRL | Qt::ALT | Qt::Key_S},
        [this] { m_presets->askToSave(); });
    add("goalAutomatic", tr("Bright pictures to night, dark ones to day"), {Qt::Key_A},
        [this] { setGoal(DayNightGoal::Automatic); });
    add("goalNight", tr("All to night"), {Qt::Key_N}, [this] { setGoal(DayNightGoal::Night); });
    add("goalDay", tr("All to day"), {Qt::Key_D}, [this] { setGoal(DayNightGoal::Day); });
    commands.mention(group, tr("Reset a slider"), tr("Double click"));
    commands.mention(group, tr("Step a slider, finely"), tr("Arrows, Shift+Arrows"));
}

void DayNightWorkspace::paste()
{
    std::vector<std::filesystem::path> files;
    const QMimeData* copied = QApplication::clipboard()->mimeData(); // null where nothing is
    const QList<QUrl> urls = copied != nullptr ? copied->urls() : QList<QUrl>();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            files.push_back(toPath(url.toLocalFile()));
        }
    }
    if (files.empty()) {
        m_messages->showMessage(tr("There are no copied files in the clipboard."),
                                MessageKind::Problem);
    } else {
        open(files);
    }
}

void DayNightWorkspace::remember()
{
    QJsonArray pictures;
    for (const auto& picture : m_document.state().pictures) {
        pictures.append(toText(picture));
    }
    if (!pictures.isEmpty()) {
        m_parts.session.keep(kName,
                             {{kPictures, pictures},
                              {kShown, toText(m_shown)},
                              {kLook, toJson(m_document.state().look)}});
    }
}

void DayNightWorkspace::offerLast()
{
    const auto count = m_parts.session.kept(kName)[kPictures].toArray().size();
    if (count > 0) {
        connect(
            m_drops->addButton(tr("Continue with %n picture(s)", nullptr, static_cast<int>(count))),
            &QPushButton::clicked, this, &DayNightWorkspace::continueLast);
    }
}

void DayNightWorkspace::continueLast()
{
    const QJsonObject kept = m_parts.session.kept(kName);
    DayNightState next{.look = dayNightLookFrom(kept[kLook].toObject())};
    for (const auto& picture : kept[kPictures].toArray()) {
        if (QFileInfo::exists(picture.toString())) {
            next.pictures.push_back(toPath(picture.toString()));
        }
    }
    if (next.pictures.empty()) {
        m_messages->showMessage(tr("The pictures of the last time are not there any more."),
                                MessageKind::Problem);
        return;
    }
    m_next = toPath(kept[kShown].toString());
    m_document.change(next, tr("Continue"));
}

void DayNightWorkspace::askForPictures()
{
    QStringList patterns;
    const auto& engine = *m_parts.engine;
    for (const auto& extensions : {engine.readableExtensions(), engine.videoExtensions()}) {
        for (const std::string& extension : extensions) {
            patterns << QStringLiteral("*.") + QString::fromStdString(extension);
        }
    }
    const QString purpose = QStringLiteral("daynight");
    auto* dialog = new QFileDialog(this, tr("Open pictures"), m_parts.session.folder(purpose),
                                   tr("Pictures and videos (%1)").arg(patterns.join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, purpose](const QStringList& names) {
        m_parts.session.setFolder(purpose, QFileInfo(names.front()).path());
        std::vector<std::filesystem::path> files;
        for (const QString& name : names) {
            files.push_back(toPath(name));
        }
        open(files);
    });
    dialog->open();
}

} // namespace ui
