#include "ui/portrait/source_intake.h"

#include "core/base/locations.h"
#include "core/base/numbered_files.h"
#include "ui/portrait/content_list.h"
#include "ui/portrait/dropped_files.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QDateTime>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

QString purposeOf(ImportTarget target)
{
    return target == ImportTarget::Content ? QStringLiteral("content") : QStringLiteral("style");
}

bool isOnly(ImportTarget target)
{
    return target == ImportTarget::OnlyStyle || target == ImportTarget::OnlyPersonStyle;
}

StyleUse useOf(ImportTarget target)
{
    const bool person
        = target == ImportTarget::PersonStyles || target == ImportTarget::OnlyPersonStyle;
    return person ? StyleUse::Person : StyleUse::Picture;
}

/// Those that are not there yet.
void addStyles(std::vector<StyleChoice>& styles, const std::vector<SourceIntake::Path>& files)
{
    for (const auto& file : files) {
        if (std::ranges::find(styles, file, &StyleChoice::file) == styles.end()) {
            styles.push_back({.file = file});
        }
    }
}

QStringList namesOf(const std::vector<std::string>& extensions)
{
    QStringList names;
    for (const std::string& extension : extensions) {
        names << QStringLiteral("*.%1").arg(QString::fromStdString(extension));
    }
    return names;
}

SourceIntake::Path pastedFolder()
{
    return core::userDataFolder() / "pasted";
}

SourceIntake::Path pastedFile(const QString& extension)
{
    const QString name
        = QDateTime::currentDateTime().toString(QStringLiteral("'pasted'-yyyyMMdd-HHmmss-zzz'.'"))
        + extension;
    return pastedFolder() / toPath(name);
}

} // namespace

SourceIntake::SourceIntake(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.controller, &PortraitController::imported, this, &SourceIntake::settle);
}

SourceIntake::~SourceIntake() = default;

bool SourceIntake::takesContent(ImportTarget target) const
{
    return target == ImportTarget::Content || target == ImportTarget::Portrait
        || (target == ImportTarget::Any && m_parts.document.state().content.empty());
}

void SourceIntake::open(ImportTarget target, const std::vector<Path>& files)
{
    const bool list = !m_parts.document.state().contents.empty();
    if (files.empty() || (takesContent(target) && openSequence(files))) {
        return;
    }
    if (target == ImportTarget::Content && (list || files.size() > 1)) {
        emit contentsTaken(files);
    } else {
        m_parts.controller.importPictures(target, files);
    }
}

/// Numbered files are taken for a film, unless cameras name photographs so; the other is offered.
bool SourceIntake::openSequence(const std::vector<Path>& files)
{
    const Path sequence = sequenceOf(files);
    if (sequence.empty()) {
        return false;
    }
    if (namedByCamera(files.front())) {
        emit contentsTaken(files);
        if (const auto found = core::filesOf(*core::numberPattern(sequence))) {
            emit sequenceFound(*found, found->first);
        }
        return true;
    }
    m_parts.controller.importPictures(ImportTarget::Content, {sequence});
    emit sequenceOpened(files);
    return true;
}

void SourceIntake::openSequence(const Path& pattern, std::int64_t frame)
{
    m_firstShown[pattern] = frame;
    m_parts.controller.importPictures(ImportTarget::Content, {pattern});
}

void SourceIntake::ask(ImportTarget target, QWidget* parent)
{
    const auto& engine = m_parts.controller.engine();
    const bool content = target == ImportTarget::Content;
    const QStringList patterns = namesOf(engine->readableExtensions());
    const QStringList both = patterns + namesOf(engine->videoExtensions());
    auto* dialog
        = new QFileDialog(parent, content ? tr("Open photographs or a video") : tr("Open styles"),
                          m_parts.session.folder(purposeOf(target)),
                          content ? tr("Pictures and videos (%1)").arg(both.join(u' '))
                                  : tr("Pictures (%1)").arg(patterns.join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, target](const QStringList& names) {
        std::vector<Path> files;
        for (const QString& name : names) {
            files.push_back(toPath(name));
        }
        open(target, files);
    });
    dialog->open();
}

void SourceIntake::take(ImportTarget target, const QMimeData& mime)
{
    const auto& engine = m_parts.controller.engine();
    DroppedFiles taken = takeDrop(
        mime, {.pictures = engine->readableExtensions(), .videos = engine->videoExtensions()});
    const bool asContents = takesContent(target) && !taken.fromFolders.empty();
    if (asContents) {
        taken.pictures.insert(taken.pictures.end(), taken.fromFolders.begin(),
                              taken.fromFolders.end());
        taken.fromFolders.clear();
    }
    if (!taken.refusals.isEmpty()) {
        emit refused(taken.refusals.join(u' '));
    }
    if (!taken.pasted.isNull()) {
        m_parts.controller.importPasted(target, taken.pasted, pastedFile(taken.pasted.extension));
    }
    takeFolder(taken.fromFolders);
    open(asContents ? ImportTarget::Content : target, taken.pictures);
    for (const Path& document : taken.documents) {
        emit documentTaken(document);
    }
    const bool nothing = taken.pictures.empty() && taken.documents.empty()
        && taken.fromFolders.empty() && taken.refusals.isEmpty() && taken.pasted.isNull();
    if (nothing) {
        emit refused(tr("There is no picture in what was dropped or copied."));
    }
}

void SourceIntake::takeFolder(const std::vector<Path>& files)
{
    if (files.empty()) {
        return;
    }
    m_parts.session.addRecentStyles({files.rbegin(), files.rend()});
    emit shelfChanged();
    emit noticed(tr("The folder's pictures are on the shelf now (%n in all). Click one to paint in "
                    "its manner.",
                    nullptr, static_cast<int>(files.size())));
}

void SourceIntake::takeContent(PortraitState& state, const ImportedPicture& picture)
{
    state = state.contents.empty() ? state : withContents(state, {picture.file});
    state = atContent(state, picture.file);
    if (picture.frames) {
        const auto shown = m_firstShown.extract(picture.file);
        state.shot = {.frame = shown.empty() ? picture.frames->first : shown.mapped(),
                      .range = *picture.frames};
    } else if (picture.numbered) {
        const auto number = picture.numbered->pattern.numberIn(picture.file.filename().string());
        emit sequenceFound(*picture.numbered, number.value_or(picture.numbered->first));
    }
}

/// Those that can be styles; of the others it says so.
std::vector<ImportedPicture> SourceIntake::withoutVideos(std::vector<ImportedPicture> pictures)
{
    for (const ImportedPicture& picture : pictures) {
        if (picture.frames) {
            emit refused(tr("%1 is a video. Videos can be painted, but not painted with: drop it "
                            "on the photograph's place.")
                             .arg(toText(picture.file.filename())));
        }
    }
    std::erase_if(pictures, [](const ImportedPicture& picture) { return bool(picture.frames); });
    return pictures;
}

void SourceIntake::settle(ImportTarget target, const ImportReport& report)
{
    if (target == ImportTarget::Listed) {
        return; // PortraitContents'
    }
    std::vector<ImportedPicture> pictures = report.pictures;
    for (const ImportedPicture& picture : pictures) {
        m_parts.thumbnails.keep(picture.file, picture.thumbnail);
    }
    if (!report.problems.isEmpty()) {
        emit refused(report.problems.join(u' '));
    }
    PortraitState next = m_parts.document.state();
    const auto video = std::ranges::find_if(
        pictures, [](const ImportedPicture& picture) { return bool(picture.frames); });
    const bool asContent = !pictures.empty()
        && (takesContent(target) || (target == ImportTarget::Any && video != pictures.end()));
    if (asContent) {
        const auto content
            = target == ImportTarget::Any && video != pictures.end() ? video : pictures.begin();
        if (target == ImportTarget::Portrait) {
            next.contents.clear();
        }
        takeContent(next, *content);
        rememberFolder(ImportTarget::Content, content->file.parent_path());
        pictures.erase(content);
    }
    takeStyles(next, asContent ? ImportTarget::Styles : target, withoutVideos(pictures));
    m_parts.document.change(next,
                            !asContent      ? tr("Choose style")
                                : next.shot ? tr("Open video")
                                            : tr("Open photograph"));
}

void SourceIntake::takeStyles(PortraitState& state, ImportTarget target,
                              const std::vector<ImportedPicture>& pictures)
{
    if (pictures.empty()) {
        return;
    }
    std::vector<Path> files;
    for (const ImportedPicture& picture : pictures) {
        files.push_back(picture.file);
    }
    if (isOnly(target)) {
        stylesOf(state, useOf(target)).clear();
    }
    addStyles(stylesOf(state, useOf(target)), files);
    rememberFolder(target, files.front().parent_path());
    m_parts.session.addRecentStyles(files);
    emit shelfChanged();
}

/// Where the next dialog begins: never where pasted pictures are kept, which nobody knows.
void SourceIntake::rememberFolder(ImportTarget target, const Path& folder)
{
    if (folder != pastedFolder()) {
        m_parts.session.setFolder(purposeOf(target), toText(folder));
    }
}

} // namespace ui
