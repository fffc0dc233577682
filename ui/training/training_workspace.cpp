#include "ui/training/training_workspace.h"

#include "ui/plots/loss_plot.h"
#include "ui/settings/file_name.h"
#include "ui/training/launch_panel.h"
#include "ui/training/notes_group.h"
#include "ui/training/option_differences.h"
#include "ui/training/run_list.h"
#include "ui/training/run_panel.h"
#include "ui/training/sample_grid.h"
#include "ui/training/sample_strip.h"
#include "ui/training/unfinished_runs.h"
#include "ui/training/watch_view.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace fs = std::filesystem;

namespace {

fs::path recordIn(const fs::path& data)
{
    return data / "unfinished_runs.json";
}

void openOnce(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

bool TrainingWorkspace::wasInterrupted(const fs::path& data)
{
    return std::ranges::any_of(readUnfinishedRuns(recordIn(data)), &UnfinishedRun::wasRunning);
}

TrainingWorkspace::TrainingWorkspace(TrainingStart start, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_start(std::move(start))
    , m_session(session)
    , m_queue(m_start.engine, recordIn(m_start.data))
    , m_list(new RunList(this))
    , m_middle(new QStackedWidget(this))
    , m_launch(new LaunchPanel(
          {.count = [engine = m_start.engine](
                        const auto& folder) { return engine->countPictures(folder); },
           .devices = [engine = m_start.engine] { return engine->devices(); },
           .freeMemory = m_start.freeMemory,
           .runs = m_start.data / "runs",
           .encoder = m_start.encoder},
          m_middle))
    , m_watch(new WatchView(m_middle))
    , m_panel(new RunPanel(this))
    , m_messages(new MessageBar(m_middle))
{
    setAccessibleName(tr("Training workspace"));
    buildLayout();
    connectQueue();
    connectParts();
    connectPanel();
    m_queue.restore();
    readFolders();
    showRun({});
    offerInterrupted();
}

TrainingWorkspace::~TrainingWorkspace() = default;

void TrainingWorkspace::buildLayout()
{
    m_middle->addWidget(m_launch);
    m_middle->addWidget(m_watch);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_middle, /*stretch=*/1);
    layout->addWidget(m_panel);
}

void TrainingWorkspace::connectQueue()
{
    connect(&m_queue, &RunQueue::arrived, this, &TrainingWorkspace::take);
    connect(&m_queue, &RunQueue::problem, this, &TrainingWorkspace::problem);
    connect(&m_queue, &RunQueue::changed, this, [this] {
        showList();
        showPanel();
    });
    m_untilShown.setSingleShot(true);
    connect(&m_untilShown, &QTimer::timeout, this, [this] {
        showList();
        showPanel();
    });
    connect(&m_store, &CurveStore::loaded, this, [this](const fs::path& folder) {
        const auto ticked = m_list->ticked();
        if (folder == m_shown || std::ranges::count(ticked, folder) > 0) {
            showCurves();
        }
    });
}

void TrainingWorkspace::connectParts()
{
    connect(m_list, &RunList::newRequested, this, [this] { showRun({}); });
    connect(m_list, &RunList::chosen, this, &TrainingWorkspace::showRun);
    connect(m_list, &RunList::tickedChanged, this, [this] {
        if (m_shown.empty() && !m_list->ticked().empty()) {
            showRun(m_list->ticked().front());
        }
        showCurves();
    });
    connect(m_list, &RunList::openRequested, this, &TrainingWorkspace::askForRuns);
    connect(m_launch, &LaunchPanel::launchRequested, this, &TrainingWorkspace::begin);
    connect(m_launch, &LaunchPanel::openRequested, this, &TrainingWorkspace::askForOptions);
    connect(m_launch, &LaunchPanel::saveRequested, this, &TrainingWorkspace::askWhereToSave);
    connect(m_watch, &WatchView::viewChanged, this, &TrainingWorkspace::showCurves);
    connect(m_watch, &WatchView::exportRequested, this, &TrainingWorkspace::askForExport);
    connect(m_list, &RunList::compareRequested, this,
            [this] { openOnce(new OptionDifferencesDialog(m_list->ticked(), this)); });
    connect(m_list, &RunList::samplesRequested, this,
            [this] { openOnce(new SampleGridDialog(m_list->ticked(), this)); });
    auto* drops = new DropArea(
        {.heading = {}, .place = tr("pictures to learn from, options, runs")}, *this, m_middle);
    connect(drops, &DropArea::dropped, this, &TrainingWorkspace::open);
    connect(drops, &DropArea::refused, this, &TrainingWorkspace::problem);
}

void TrainingWorkspace::offerInterrupted()
{
    const auto count = std::ranges::count_if(m_queue.runs(), &QueuedRun::wasInterrupted);
    if (count > 0) {
        m_messages->showQuestion(
            tr("%n training(s) were interrupted when the program ended. They can go on exactly "
               "where they were saved.",
               nullptr, static_cast<int>(count)),
            tr("Go on training"), [this] {
                const auto run = std::ranges::find_if(m_queue.runs(), &QueuedRun::wasInterrupted);
                const fs::path folder
                    = run == m_queue.runs().end() ? fs::path() : run->options.runFolder;
                m_queue.resumeInterrupted();
                showRun(folder);
            });
    }
}

void TrainingWorkspace::setPanelsShown(bool shown)
{
    m_list->setVisible(shown);
    m_panel->setVisible(shown && !m_shown.empty());
}

const QueuedRun* TrainingWorkspace::runIn(const fs::path& folder) const
{
    const auto found = std::ranges::find_if(
        m_queue.runs(), [&](const QueuedRun& run) { return run.options.runFolder == folder; });
    return found == m_queue.runs().end() ? nullptr : &*found;
}

void TrainingWorkspace::showRun(const fs::path& folder)
{
    m_panel->notes().flush();
    m_shown = folder;
    m_middle->setCurrentWidget(folder.empty() ? static_cast<QWidget*>(m_launch) : m_watch);
    m_panel->setVisible(!folder.empty());
    setWindowTitle(folder.empty() ? QString() : toText(folder.filename()));
    m_list->choose(folder);
    if (folder.empty()) {
        return;
    }
    if (runIn(folder) == nullptr) { // another program may have written to it since
        m_store.reload(folder);
    }
    m_panel->notes().showNotes(readNotes(folder));
    m_watch->samples().showFolder(folder / "samples");
    m_watch->plot().showAll();
    showCurves();
    showPanel();
}

void TrainingWorkspace::take(int id, const RunEvents& events)
{
    const QueuedRun* run = m_queue.find(id);
    for (const auto& report : events.steps) {
        m_meters[id].add(report, run->options.batchSize);
    }
    m_store.add(run->options.runFolder, events);
    if (events.ending && run->pending == core::train::StopKind::Discard) {
        m_store.reload(run->options.runFolder); // its tables were cut
    }
    showSoon();
    if (run->options.runFolder != m_shown) {
        m_watch->plot().dataChanged(); // it may be drawn beside the shown one
        return;
    }
    if (!events.samples.empty() && m_watch->samples().count() >= 0) {
        m_watch->samples().refresh();
    }
    const auto* course = m_store.of(m_shown);
    const auto count = course == nullptr ? 0 : course->curves->curves(m_watch->axis()).size();
    const bool weighsAnew = m_watch->isWeighted() && !events.changes.empty();
    if (course != nullptr && (count != m_shownCurves || weighsAnew)) {
        showCurves();
    } else if (!events.changes.empty()
               || (course != nullptr && course->curves->epochsBegun() != m_shownEpochs)) {
        showMarks();
    }
    m_watch->plot().dataChanged();
}

/// Names and figures need not follow each step.
void TrainingWorkspace::showSoon()
{
    constexpr int kAfter = 500; // milliseconds
    if (!m_untilShown.isActive()) {
        m_untilShown.start(kAfter);
    }
}

void TrainingWorkspace::problem(const QString& sentence)
{
    m_messages->showMessage(sentence, MessageKind::Problem);
}

} // namespace ui
