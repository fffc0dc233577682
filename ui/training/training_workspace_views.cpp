#include "core/base/error.h"
#include "core/train/options_file.h"
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

/// Empty if the folder does not say.
std::string recipeIn(const fs::path& run)
{
    try {
        return core::train::recipeName(
            core::train::readOptions(core::train::RunFolder(run).options()));
    } catch (const core::Error&) {
        return {};
    }
}

/// The folders' names without the words that all begin with: a legend has little room.
QStringList shortNames(const std::vector<fs::path>& folders)
{
    QStringList names;
    for (const fs::path& folder : folders) {
        names << toText(folder.filename());
    }
    qsizetype common = 0;
    const auto agree = [&](qsizetype place) {
        return std::ranges::all_of(names, [&](const QString& name) {
            return place + 1 < name.size() && name[place] == names.front()[place];
        });
    };
    for (qsizetype place = 0; names.size() > 1 && agree(place); ++place) {
        const QChar letter = names.front()[place];
        common = letter == u'-' || letter == u'_' || letter == u' ' ? place + 1 : common;
    }
    for (QString& name : names) {
        name.remove(0, common);
    }
    return names;
}

/// `run` is null for one that lies on the disk; of other programs' runs nobody knows.
RunCurves::Weights weightsOf(const QueuedRun* run, const fs::path& folder,
                             const std::vector<core::train::Change>& changes)
{
    try {
        return core::train::lossWeights(
            run != nullptr ? run->options
                           : core::train::readOptions(core::train::RunFolder(folder).options()),
            changes);
    } catch (const core::Error&) {
        return {};
    }
}

} // namespace

void TrainingWorkspace::showPanel()
{
    if (m_shown.empty()) {
        return;
    }
    std::error_code ignored;
    const bool hasWeights = fs::exists(core::train::RunFolder(m_shown).weights(), ignored);
    if (const QueuedRun* run = runIn(m_shown); run != nullptr) {
        m_panel->showWeights(hasWeights, whyNotTried(core::train::recipeName(run->options)));
        m_panel->showRun(*run, m_meters[run->id]);
        return;
    }
    m_panel->showWeights(hasWeights, whyNotTried(recipeIn(m_shown)));
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

/// The shown run's curves; where there are several runs, each after what tells it from the others.
void TrainingWorkspace::showCurves()
{
    std::vector<fs::path> drawn;
    if (!m_shown.empty()) {
        drawn.push_back(m_shown);
    }
    for (const fs::path& folder : m_list->ticked()) {
        if (folder != m_shown) {
            drawn.push_back(folder);
        }
    }
    const QStringList names = shortNames(drawn);
    std::vector<LossCurve> curves;
    m_shownCurves = 0;
    for (std::size_t run = 0; run < drawn.size(); ++run) {
        const auto* course = m_store.of(drawn[run]);
        if (course == nullptr) {
            continue;
        }
        const auto weights = m_watch->isWeighted()
            ? weightsOf(runIn(drawn[run]), drawn[run], course->changes)
            : RunCurves::Weights();
        const auto added = course->curves->curves(
            m_watch->axis(),
            drawn.size() > 1 ? names[static_cast<qsizetype>(run)] + u' ' : QString(), weights);
        curves.insert(curves.end(), added.begin(), added.end());
        m_shownCurves += drawn[run] == m_shown ? added.size() : 0;
    }
    m_watch->plot().showCurves(curves, m_watch->axisTitle(),
                               m_watch->isWeighted() ? tr("weighted") : QString());
    showMarks();
}

void TrainingWorkspace::showMarks()
{
    constexpr std::size_t kMostEpochs = 20;
    std::vector<PlotMark> marks;
    const auto* course = m_shown.empty() ? nullptr : m_store.of(m_shown);
    m_shownEpochs = course == nullptr ? 0 : course->curves->epochsBegun();
    if (course != nullptr) {
        for (const auto& [epoch, place] :
             course->curves->epochStarts(m_watch->axis(), kMostEpochs)) {
            marks.push_back({.place = place,
                             .text = tr("epoch %1 is complete").arg(static_cast<qlonglong>(epoch)),
                             .isFaint = true});
        }
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
