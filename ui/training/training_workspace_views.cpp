#include "core/train/run_folder.h"
#include "ui/plots/loss_plot.h"
#include "ui/settings/file_name.h"
#include "ui/training/option_fields.h"
#include "ui/training/run_list.h"
#include "ui/training/run_panel.h"
#include "ui/training/training_workspace.h"
#include "ui/training/watch_view.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace fs = std::filesystem;

namespace {

QString stepText(const QueuedRun& run)
{
    const auto number
        = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    return run.last.step == 0
        ? nameOf(run.state)
        : TrainingWorkspace::tr("%1, step %2 of %3")
              .arg(nameOf(run.state), number(run.last.step), number(run.last.steps));
}

} // namespace

void TrainingWorkspace::showPanel()
{
    if (m_shown.empty()) {
        return;
    }
    std::error_code ignored;
    m_panel->setHasWeights(fs::exists(core::train::RunFolder(m_shown).weights(), ignored));
    if (const QueuedRun* run = runIn(m_shown); run != nullptr) {
        m_panel->showRun(*run, m_meters[run->id]);
        return;
    }
    const auto checkpoints = core::train::RunFolder(m_shown).checkpointSteps();
    m_panel->showFolder(m_shown, checkpoints.empty() ? 0 : checkpoints.front(),
                        !checkpoints.empty()
                            && fs::exists(core::train::RunFolder(m_shown).options()));
}

void TrainingWorkspace::showList()
{
    std::vector<ListedRun> all;
    for (const QueuedRun& run : m_queue.runs()) {
        all.push_back(listed(run.options.runFolder, stepText(run),
                             recipeTitle(core::train::recipeName(run.options))));
        all.back().isActive = run.state == RunState::Running || run.state == RunState::Stopping;
    }
    for (const fs::path& folder : m_folders) {
        if (runIn(folder) == nullptr) {
            all.push_back(listed(folder, tr("on disk"), {}));
        }
    }
    m_list->showRuns(all);
}

ListedRun TrainingWorkspace::listed(const fs::path& folder, const QString& detail,
                                    const QString& words)
{
    const auto known = m_notes.try_emplace(folder);
    RunNotes& notes = known.first->second;
    if (known.second) {
        notes = readNotes(folder);
    }
    return {.folder = folder,
            .detail = notes.tags.isEmpty() ? detail : detail + QStringLiteral(" · ") + notes.tags,
            .words = words + u' ' + notes.text};
}

/// The shown run's curves by their names, those of ticked ones with the run's name before.
void TrainingWorkspace::showCurves()
{
    std::vector<LossCurve> curves;
    m_shownCurves = 0;
    const auto ticked = m_list->ticked();
    const bool several = ticked.size() > 1 || (ticked.size() == 1 && ticked.front() != m_shown);
    const auto add = [&](const fs::path& folder) {
        const auto* course = m_store.of(folder);
        if (course == nullptr) {
            return std::size_t(0);
        }
        const QString prefix = several ? toText(folder.filename()) + u' ' : QString();
        const auto added = course->curves->curves(m_watch->axis(), prefix);
        curves.insert(curves.end(), added.begin(), added.end());
        return added.size();
    };
    if (!m_shown.empty()) {
        m_shownCurves = add(m_shown);
    }
    for (const fs::path& folder : ticked) {
        if (folder != m_shown) {
            add(folder);
        }
    }
    m_watch->plot().showCurves(curves, m_watch->axisTitle());
    showMarks();
}

void TrainingWorkspace::showMarks()
{
    std::vector<PlotMark> marks;
    const auto* course = m_shown.empty() ? nullptr : m_store.of(m_shown);
    if (course != nullptr) {
        for (const auto& change : course->changes) {
            marks.push_back(
                {.place = course->curves->placeOf(change.step, m_watch->axis()),
                 .text = tr("%1: %2 from step %3")
                             .arg(steerableTitle(change.name).first,
                                  QLocale().toString(change.value, 'g', 6),
                                  QLocale().toString(static_cast<qlonglong>(change.step)))});
        }
    }
    m_watch->plot().showMarks(marks);
}

} // namespace ui
