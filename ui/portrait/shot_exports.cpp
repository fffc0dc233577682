#include "core/base/numbered_files.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/portrait/shot_edits.h"
#include "ui/portrait/shot_export_job.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/shot/shot_export_dialog.h"

#include <algorithm>

namespace ui {

namespace {

ShotExportDialog::Source sourceOf(const PortraitState& state, const OpenedShot& shot)
{
    const auto range = state.shot->range;
    const auto masks = masksByHand(state);
    const auto inRange
        = [&](const auto& mask) { return mask.first >= range.first && mask.first <= range.last; };
    return {.content = state.content,
            .facts = shot.facts,
            .range = range,
            .name = core::shotName(state.content) + "-" + state.styles.front().file.stem().string(),
            .inputs = inputsOf(state),
            .masksByHand = static_cast<int>(std::ranges::count_if(masks, inRange))};
}

} // namespace

void PortraitExports::askForShot()
{
    const PortraitState state = m_parts.document.state();
    if (!m_shot || m_shot->file != state.content || state.styles.empty()) {
        return;
    }
    auto source = sourceOf(state, *m_shot);
    source.folder = folderFor(state);
    if (m_content && m_content->origin()) {
        source.bitsPerChannel = m_content->origin()->bitsPerChannel;
    }
    auto* dialog = new ShotExportDialog(source, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShotExportDialog::frameRequested, this, &PortraitExports::askForPicture);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] {
        const auto target = dialog->choice();
        const bool pictures = core::numberPattern(target.output).has_value();
        const auto named = pictures ? target.output.parent_path() : target.output;
        m_parts.session.setFolder(QStringLiteral("export"), toText(named.parent_path()));
        remember(
            m_parts.jobs.add(tr("Export %1").arg(toText(named.filename())),
                             makeShotExport(m_parts.engine, {.state = state, .target = target})));
    });
    dialog->open();
}

} // namespace ui
