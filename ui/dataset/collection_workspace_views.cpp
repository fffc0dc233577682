#include "ui/dataset/alike_list.h"
#include "ui/dataset/build_job.h"
#include "ui/dataset/collection_workspace.h"
#include "ui/dataset/group_view.h"
#include "ui/dataset/limits_panel.h"
#include "ui/plots/brightness_plot.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"

#include <QListWidget>
#include <QLocale>
#include <QTabBar>

#include <algorithm>
#include <array>

namespace ui {

using core::dataset::BrightnessScale;
using core::dataset::DayNightSplit;
using core::dataset::Group;
namespace fs = std::filesystem;

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

void CollectionWorkspace::showCollection(const std::shared_ptr<const Collection>& collection)
{
    m_collection = collection;
    m_labels.clear();
    m_labelFile.clear();
    m_panel->showFolder(collection->folder);
    m_panel->showLabels({}, 0);
    m_panel->setHasCollection(true);
    m_drops->setWelcoming(false);
    setWindowTitle(toText(collection->folder.filename()));
    const auto largest = collection->measured.largestBrightness();
    m_status->showFacts(tr("%n picture(s), the brightest %1", nullptr,
                           static_cast<int>(collection->measured.pictures.size()))
                            .arg(QLocale().toString(largest, 'f', 3)));
    showFindings();
    showCurves();
    takeUpDecisions();
    m_plot->setFocus();
}

/// A CSV of the folder's name beside it are often its labels.
void CollectionWorkspace::offerLabels()
{
    const fs::path beside = fs::path(m_collection->folder).replace_extension(".csv");
    std::error_code ignored;
    if (fs::is_regular_file(beside, ignored)) {
        m_messages->showQuestion(
            tr("Beside the folder there is %1.").arg(toText(beside.filename())),
            tr("Use as labels"), [this, beside] { m_controller.readLabels(beside); });
    }
}

void CollectionWorkspace::takeLabels(const fs::path& file, const core::dataset::Labels& labels)
{
    if (!m_collection) {
        return;
    }
    const auto known
        = core::dataset::labelled(m_collection->measured, m_document.state().scale, labels);
    if (known.empty()) {
        problem(tr("%1 has no label for a picture of this folder.").arg(toText(file.filename())));
        return;
    }
    m_labels = labels;
    m_labelFile = file;
    m_panel->showLabels(file, static_cast<int>(known.size()));
    showCurves();
    showState();
}

void CollectionWorkspace::showCurves()
{
    const auto values
        = core::dataset::scaledBrightness(m_collection->measured, m_document.state().scale);
    BrightnessCurve day{.name = tr("labelled day")};
    BrightnessCurve night{.name = tr("labelled night"), .line = Qt::DashLine};
    BrightnessCurve others{.name = m_labels.empty() ? tr("all pictures") : tr("without a label"),
                           .line = m_labels.empty() ? Qt::SolidLine : Qt::DotLine};
    for (const std::size_t index : m_collection->order) {
        const auto& file = m_collection->measured.pictures[index].file;
        const auto label = m_labels.find(file.filename().string());
        const bool known = label != m_labels.end() && label->second != Group::Unsure;
        BrightnessCurve& curve = !known ? others : label->second == Group::Day ? day : night;
        curve.sorted.push_back(values[index]);
    }
    std::vector<BrightnessCurve> curves;
    for (const BrightnessCurve& curve : {day, night, others}) {
        if (!curve.sorted.empty()) {
            curves.push_back(curve);
        }
    }
    m_plot->showCurves(curves);
}

void CollectionWorkspace::showFindings()
{
    m_duplicates->showCollection(*m_collection);
    m_unreadable->clear();
    for (const auto& unreadable : m_collection->measured.unreadable) {
        m_unreadable->addItem(translated(unreadable.reason));
    }
    m_tabs->setTabText(1, tr("Alike (%1)").arg(number(m_duplicates->count())));
    m_tabs->setTabText(2, tr("Unreadable (%1)").arg(number(m_unreadable->count())));
    m_tabs->setTabEnabled(1, m_duplicates->count() > 0);
    m_tabs->setTabEnabled(2, m_unreadable->count() > 0);
}

void CollectionWorkspace::showState()
{
    const CollectionState& state = m_document.state();
    m_panel->showState(state);
    m_plot->showLimits(state.limits);
    if (!m_collection) {
        return;
    }
    if (m_shownScale != state.scale) {
        m_shownScale = state.scale;
        showCurves();
    }
    if (!m_untilGroups.isActive()) {
        m_untilGroups.start();
    }
    m_untilKept.start();
    tellScale();
}

void CollectionWorkspace::tellScale()
{
    if (m_collection) {
        const CollectionState& state = m_document.state();
        const bool isRelative = state.scale == BrightnessScale::Relative;
        emit scaleChanged(isRelative ? m_collection->measured.largestBrightness() : 1.0,
                          state.limits);
    }
}

void CollectionWorkspace::showGroups()
{
    const CollectionState& state = m_document.state();
    const auto split = grouped(*m_collection, state);
    std::set<fs::path> said;
    for (const auto& [file, group] : state.overrides) {
        said.insert(file);
    }
    for (const Group group : {Group::Night, Group::Unsure, Group::Day}) {
        m_groups->showFiles(group, filesOf(group, *m_collection, split));
    }
    m_groups->showOverrides(said);
    showReport(split);
}

void CollectionWorkspace::showReport(const DayNightSplit& split)
{
    QList<std::pair<QString, QString>> lines{
        {tr("night"), number(split.count(Group::Night))},
        {tr("unsure"), number(split.count(Group::Unsure))},
        {tr("day"), number(split.count(Group::Day))},
        {tr("moved by hand"), number(std::ssize(m_document.state().overrides))},
        {tr("like another"), number(split.duplicates())}};
    if (!m_labels.empty()) {
        const auto agreed = core::dataset::agreement(split, m_labels);
        const auto found = [](std::int64_t part, std::int64_t whole) {
            return tr("%1 of %2").arg(number(part), number(whole));
        };
        lines << std::pair(tr("labelled day, found"), found(agreed.daysFound, agreed.days))
              << std::pair(tr("labelled night, found"), found(agreed.nightsFound, agreed.nights))
              << std::pair(tr("days called night"), number(agreed.daysCalledNight))
              << std::pair(tr("nights called day"), number(agreed.nightsCalledDay));
    }
    m_panel->showReport(lines);
}

} // namespace ui
