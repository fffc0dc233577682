#include "ui/portrait/portrait_files.h"

#include "core/base/error.h"
#include "ui/settings/commands.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ui {

namespace {

const QString kPurpose = QStringLiteral("document");

QString filter()
{
    return PortraitFiles::tr("Portraits (*.chiaro)");
}

} // namespace

PortraitFiles::PortraitFiles(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_autosave(parts.document, parts.session.autosaveFolder())
    , m_sums(std::make_shared<SourceSums>())
{
    connect(&parts.document.history(), &QUndoStack::cleanChanged, this,
            &PortraitFiles::titleChanged);
}

PortraitFiles::~PortraitFiles() = default;

void PortraitFiles::open(const std::filesystem::path& file)
{
    read({.file = file, .kind = Kind::Document});
}

void PortraitFiles::restore(const std::filesystem::path& file)
{
    read({.file = file, .kind = Kind::Restored});
}

void PortraitFiles::recover(const std::filesystem::path& file)
{
    read({.file = file, .kind = Kind::Recovered});
}

void PortraitFiles::read(const Reading& reading)
{
    m_lane.post(m_turn++, [this, reading, sums = m_sums](const std::stop_token&) {
        try {
            const ReadPortrait portrait = readPortrait(reading.file, *sums, reading.alsoIn);
            QMetaObject::invokeMethod(
                this, [this, portrait, reading] { show(portrait, reading); }, Qt::QueuedConnection);
        } catch (const core::Error& error) {
            QMetaObject::invokeMethod(
                this, [this, text = translated(error.what())] { emit failed(text); },
                Qt::QueuedConnection);
        }
    });
}

void PortraitFiles::show(const ReadPortrait& portrait, const Reading& reading)
{
    const bool isDocument = reading.kind == Kind::Document;
    if (!portrait.state.content.empty()) {
        m_parts.document.open(portrait.state, portrait.snapshots,
                              isDocument ? tr("Open %1").arg(toText(reading.file.filename()))
                                         : tr("Continue"));
        m_file = isDocument ? reading.file : std::filesystem::path();
        if (isDocument) {
            m_parts.document.history().setClean();
        }
        if (reading.kind == Kind::Recovered && portrait.missing.empty()) {
            m_autosave.adopt(reading.file);
        }
        emit opened();
        emit titleChanged();
    }
    tell(portrait, reading);
}

void PortraitFiles::tell(const ReadPortrait& portrait, const Reading& reading)
{
    const QString sentence = portrait.notices.join(u' ');
    if (!portrait.missing.empty()) {
        m_incomplete = reading;
        m_missing = sentence;
        emit sourcesMissing(sentence);
    } else if (!sentence.isEmpty()) {
        emit failed(sentence);
    } else {
        emit noticed(tr("Opened %1.").arg(toText(portrait.state.content.filename())));
    }
}

void PortraitFiles::askWhereSourcesAre()
{
    auto* dialog = new QFileDialog(&m_parts.window, tr("In which folder are the pictures now?"),
                                   m_parts.session.folder(QStringLiteral("content")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false); // so that they are seen
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { lookForSourcesIn(toPath(name)); });
    connect(dialog, &QFileDialog::rejected, this, [this] { emit sourcesMissing(m_missing); });
    dialog->open();
}

void PortraitFiles::lookForSourcesIn(const std::filesystem::path& folder)
{
    Reading again = m_incomplete;
    again.alsoIn = folder;
    read(again);
}

void PortraitFiles::askWhatToOpen()
{
    auto* dialog = new QFileDialog(&m_parts.window, tr("Open portrait"),
                                   m_parts.session.folder(kPurpose), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_parts.session.setFolder(kPurpose, QFileInfo(name).path());
        open(toPath(name));
    });
    dialog->open();
}

void PortraitFiles::save()
{
    if (m_file.empty()) {
        askWhereToSave();
    } else {
        write(m_file);
    }
}

void PortraitFiles::askWhereToSave()
{
    const PortraitState& state = m_parts.document.state();
    if (state.content.empty()) {
        emit failed(tr("There is nothing to save yet: open a photograph first."));
        return;
    }
    auto* dialog = new QFileDialog(&m_parts.window, tr("Save portrait"),
                                   m_parts.session.folder(kPurpose), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(kPortraitExtension));
    dialog->selectFile(toText(m_file.empty() ? state.content.stem() : m_file.stem())
                       + QStringLiteral(".chiaro"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_parts.session.setFolder(kPurpose, QFileInfo(name).path());
        write(toPath(name));
    });
    dialog->open();
}

void PortraitFiles::write(const std::filesystem::path& file)
{
    const auto task
        = [this, file, state = m_parts.document.state(), snapshots = m_parts.document.snapshots(),
           sums = m_sums, step = m_parts.document.history().index()](const std::stop_token&) {
              try {
                  writePortrait(state, file, *sums, snapshots);
                  QMetaObject::invokeMethod(
                      this, [this, file, step] { settle(file, step); }, Qt::QueuedConnection);
              } catch (const core::Error& error) {
                  QMetaObject::invokeMethod(
                      this, [this, text = translated(error.what())] { emit failed(text); },
                      Qt::QueuedConnection);
              }
          };
    m_lane.post(m_turn++, task);
}

void PortraitFiles::settle(const std::filesystem::path& file, int step)
{
    m_file = file;
    if (m_parts.document.history().index() == step) {
        m_parts.document.history().setClean();
    }
    emit noticed(tr("Saved %1.").arg(toText(file.filename())));
    emit titleChanged();
}

void PortraitFiles::addCommands(Commands& commands)
{
    const QString group = tr("Pictures");
    commands.add({.id = QStringLiteral("openDocument"),
                  .group = group,
                  .text = tr("Open portrait…"),
                  .keys = {Qt::CTRL | Qt::ALT | Qt::Key_O}},
                 [this] { askWhatToOpen(); });
    commands.add({.id = QStringLiteral("save"),
                  .group = group,
                  .text = tr("Save portrait"),
                  .keys = {QKeySequence::Save}},
                 [this] { save(); });
    commands.add({.id = QStringLiteral("saveAs"),
                  .group = group,
                  .text = tr("Save portrait as…"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
                 [this] { askWhereToSave(); });
}

} // namespace ui
