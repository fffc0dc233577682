#include "ui/portrait/portrait_contents.h"

#include "ui/portrait/content_list.h"
#include "ui/portrait/content_shelf.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/settings/commands.h"
#include "ui/settings/file_name.h"

#include <algorithm>
#include <utility>

namespace ui {

PortraitContents::PortraitContents(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto* controller = &parts.controller;
    connect(controller, &PortraitController::imported, this,
            [this](ImportTarget target, const ImportReport& report) {
                if (target == ImportTarget::Listed) {
                    settle(report);
                }
            });
    const auto* shelf = &parts.shelf;
    connect(shelf, &ContentShelf::chosen, this, &PortraitContents::show);
    connect(shelf, &ContentShelf::stepRequested, this, &PortraitContents::step);
    connect(shelf, &ContentShelf::removeRequested, this, &PortraitContents::remove);
    connect(&parts.document, &PortraitDocument::changed, &parts.shelf, &ContentShelf::showState);
}

PortraitContents::~PortraitContents() = default;

void PortraitContents::add(const std::vector<Path>& files)
{
    if (files.empty()) {
        return;
    }
    m_added.insert(m_added.end(), files.begin(), files.end());
    show(files.front());
}

void PortraitContents::replaceBy(const std::vector<Path>& files)
{
    m_added.clear();
    m_instead = !files.empty();
    add(files);
}

void PortraitContents::show(const Path& file)
{
    if (file == m_parts.document.state().content && m_added.empty()) {
        m_wanted.clear();
        return;
    }
    m_wanted = file;
    const bool stopped = !m_parts.controller.isBusy();
    if (m_reading.empty() || stopped) {
        read(file);
    }
}

void PortraitContents::step(int steps)
{
    const PortraitState& state = m_parts.document.state();
    const bool onTheWay = !m_wanted.empty() && m_parts.controller.isBusy();
    const Path& from = onTheWay ? m_wanted : state.content;
    if (const auto file = neighbourOf(state, from, steps)) {
        show(*file);
    }
}

void PortraitContents::remove(const Path& file)
{
    const PortraitState& state = m_parts.document.state();
    m_parts.document.change(withoutContent(state, file),
                            tr("Take %1 off the list").arg(toText(file.filename())));
}

void PortraitContents::read(const Path& file)
{
    m_reading = file;
    m_parts.controller.importPictures(ImportTarget::Listed, {file});
}

void PortraitContents::settle(const ImportReport& report)
{
    const Path read = std::exchange(m_reading, {});
    const Path file = report.pictures.empty() ? read : report.pictures.front().file;
    for (const ImportedPicture& picture : report.pictures) {
        m_parts.thumbnails.keep(picture.file, picture.thumbnail);
    }
    if (!report.problems.isEmpty()) {
        emit refused(report.problems.join(u' '));
    }
    if (report.pictures.empty() && std::erase(m_added, file) > 0 && !m_added.empty()
        && m_wanted == file) {
        m_wanted = m_added.front(); // the first that can be read is shown
    } else if (report.pictures.empty() && m_wanted == file) {
        m_wanted.clear();
    }
    if (!report.pictures.empty() && m_wanted == file) {
        m_wanted.clear();
        takeOver(report.pictures.front());
    } else if (!m_wanted.empty()) {
        this->read(m_wanted);
    }
}

void PortraitContents::takeOver(const ImportedPicture& picture)
{
    const PortraitState& state = m_parts.document.state();
    const auto added = std::exchange(m_added, {});
    PortraitState next = state;
    if (std::exchange(m_instead, false)) {
        next.content.clear();
        next.contents.clear();
    }
    next = added.empty() ? next : withContents(next, added);
    next = atContent(next, picture.file);
    if (picture.frames && !next.shot) {
        next.shot = {.frame = picture.frames->first, .range = *picture.frames};
    }
    if (added.empty()) {
        m_parts.document.change(next, tr("Show %1").arg(toText(picture.file.filename())),
                                QStringLiteral("content"));
    } else {
        m_parts.document.change(
            next, tr("Open %n photograph(s)", nullptr, static_cast<int>(added.size())));
    }
}

void PortraitContents::addCommands(Commands& commands)
{
    const QString group = tr("Pictures");
    commands.add({.id = QStringLiteral("nextContent"),
                  .group = group,
                  .text = tr("The next photograph"),
                  .keys = {Qt::Key_PageDown}},
                 [this] { step(1); });
    commands.add({.id = QStringLiteral("previousContent"),
                  .group = group,
                  .text = tr("The photograph before"),
                  .keys = {Qt::Key_PageUp}},
                 [this] { step(-1); });
}

} // namespace ui
