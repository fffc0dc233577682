#include "ui/daynight/daynight_exports.h"

#include "core/base/numbered_files.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/shot/shot_export_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

#include <algorithm>

namespace ui {

namespace {

const QString kPurpose = QStringLiteral("export"); // in the session: the last folder

} // namespace

DayNightExports::DayNightExports(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto* controller = &parts.controller;
    connect(controller, &DayNightController::pictureShown, this,
            [this](const DayNightPicture& picture) {
                m_picture = picture;
                m_result.reset();
            });
    connect(controller, &DayNightController::rendered, this, [this](const DayNightResult& result) {
        m_direction = result.direction;
        m_result = result.isFull ? result.layer : m_result;
    });
    connectJobs();
}

DayNightExports::~DayNightExports() = default;

void DayNightExports::connectJobs()
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

void DayNightExports::add(const QString& title, JobQueue::Work work)
{
    m_ownJobs.push_back(m_parts.jobs.add(title, std::move(work)));
}

DayNightManner DayNightExports::manner() const
{
    const DayNightState& state = m_parts.document.state();
    return {.look = state.look, .scale = m_scale, .ranges = state.ranges};
}

std::filesystem::path DayNightExports::folder() const
{
    const QString last = m_parts.session.folder(kPurpose);
    return last.isEmpty() ? m_picture->file.parent_path() : toPath(last);
}

void DayNightExports::ask()
{
    if (m_picture && m_picture->shot) {
        askForShot();
    } else {
        askForPicture();
    }
}

void DayNightExports::askForShot()
{
    const auto& state = m_parts.document.state();
    const OpenedShot& shot = *m_picture->shot;
    auto* dialog = new ShotExportDialog({.content = shot.file,
                                         .facts = shot.facts,
                                         .range = rangeOf(state.ranges, shot),
                                         .name = resultStem(shot.file, m_direction),
                                         .folder = folder(),
                                         .inputs = state.pictures,
                                         .canSteady = false}, // steadied anyway
                                        &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShotExportDialog::frameRequested, this, &DayNightExports::askForPicture);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, how = manner(), direction = m_direction] {
                const auto target = dialog->choice();
                const bool pictures = core::numberPattern(target.output).has_value();
                const auto named = pictures ? target.output.parent_path() : target.output;
                m_parts.session.setFolder(kPurpose, toText(named.parent_path()));
                add(tr("Export %1").arg(toText(named.filename())),
                    makeDayNightShot(m_parts.engine, how, direction, target));
            });
    dialog->open();
}

void DayNightExports::askForPicture()
{
    const auto& pictures = m_parts.document.state().pictures;
    if (!m_picture || pictures.empty()) {
        return;
    }
    const DayNightSource shown{.file = m_picture->file, .frame = m_picture->frame};
    const std::string frame = m_picture->shot ? "-" + std::to_string(shown.frame) : "";
    ExportDialog::Source source{.suggestion
                                = folder() / (resultStem(shown.file, m_direction) + frame + ".png"),
                                .inputs = pictures};
    if (const auto& origin = m_picture->image->origin()) {
        source.hasProfile = !origin->iccProfile.empty();
        source.bitsPerChannel = origin->bitsPerChannel;
    }
    auto* dialog = new ExportDialog(source, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, how = manner(), shown] {
        const ExportChoice choice = dialog->choice();
        m_parts.session.setFolder(kPurpose, toText(choice.file.parent_path()));
        const bool current = how.look == m_parts.document.state().look
            && m_picture->file == shown.file && m_picture->frame == shown.frame;
        add(tr("Export %1").arg(toText(choice.file.filename())),
            makeDayNightExport(m_parts.engine, how, shown,
                               current ? m_parts.controller.finished() : nullptr, choice));
    });
    dialog->open();
}

bool DayNightExports::hasVideos(const std::vector<std::filesystem::path>& files) const
{
    return std::ranges::any_of(
        files, [this](const auto& file) { return m_parts.engine->meansFrames(file); });
}

QString DayNightExports::noteFor(int count, bool hasVideos)
{
    const QString note = tr("%n picture(s), all changed in this way.", nullptr, count);
    return hasVideos ? note + u' ' + tr("Videos become MP4 files.") : note;
}

void DayNightExports::askForAll()
{
    const auto& pictures = m_parts.document.state().pictures;
    if (!m_picture || pictures.size() < 2) {
        ask();
        return;
    }
    auto* dialog = new FolderDialog({.to = toText(folder()),
                                     .pictures = pictures,
                                     .title = tr("Export all pictures"),
                                     .accept = tr("Export"),
                                     .note = [hasVideos = hasVideos(pictures)](
                                                 int count) { return noteFor(count, hasVideos); }},
                                    &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, how = manner()] {
        const FolderChoice choice = dialog->choice();
        m_parts.session.setFolder(kPurpose, toText(choice.target));
        add(tr("Change %n picture(s)", nullptr, static_cast<int>(choice.pictures.size())),
            makeDayNightBatch(m_parts.engine, how, choice));
    });
    dialog->open();
}

QString DayNightExports::suggestedLut() const
{
    return m_direction == core::translate::Direction::ToNight ? QStringLiteral("night.cube")
                                                              : QStringLiteral("day.cube");
}

void DayNightExports::askForLut()
{
    const auto pictures = m_parts.document.state().pictures;
    if (!m_picture || pictures.empty()) {
        return;
    }
    auto* dialog = new QFileDialog(&m_parts.window, tr("Write the change as a look-up table"),
                                   toText(folder()), tr("Look-up tables (*.cube)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets a file be replaced
    dialog->setDefaultSuffix(QStringLiteral("cube"));
    dialog->selectFile(suggestedLut());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pictures, how = manner(), direction = m_direction](const QString& name) {
                add(tr("Write %1").arg(toText(toPath(name).filename())),
                    makeDayNightLut(
                        m_parts.engine, how,
                        {.direction = direction, .pictures = pictures, .file = toPath(name)}));
            });
    dialog->open();
}

void DayNightExports::copy()
{
    if (!m_parts.controller.finished() || !m_result) {
        emit failed(tr("There is no finished picture to copy yet."));
        return;
    }
    QApplication::clipboard()->setImage(m_result->full());
    emit noticed(tr("The changed picture is in the clipboard."));
}

} // namespace ui
