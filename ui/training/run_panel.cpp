#include "ui/training/run_panel.h"

#include "core/train/steering.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/training/device_list.h"
#include "ui/training/notes_group.h"
#include "ui/training/steer_group.h"
#include "ui/widgets/caption.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kGroupSpace = 14;
constexpr int kMargin = 12;

} // namespace

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_resumeFolder(new QPushButton(tr("Go on training"), this))
    , m_try(new QPushButton(tr("Try it"), this))
    , m_install(new QPushButton(tr("Install"), this))
    , m_tryNote(new QLabel(this))
    , m_figures(new QFormLayout)
    , m_step(addFigure(tr("step")))
    , m_epoch(addFigure(tr("epoch")))
    , m_rate(addFigure(tr("learning rate")))
    , m_speed(addFigure(tr("steps a second")))
    , m_pictures(addFigure(tr("pictures a second")))
    , m_waiting(addFigure(tr("waiting for pictures")))
    , m_memory(addFigure(tr("memory")))
    , m_left(addFigure(tr("time left")))
    , m_steer(new SteerGroup(this))
    , m_notes(new NotesGroup(this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("The run"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(4);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setHorizontalSpacing(12);
    m_figures->setVerticalSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addSpacing(kGroupSpace / 2);
    addActions(*layout);
    layout->addSpacing(kGroupSpace);
    layout->addWidget(makeCaption(tr("Figures"), this));
    layout->addLayout(m_figures);
    layout->addSpacing(kGroupSpace);
    layout->addWidget(m_steer);
    layout->addStretch();
    layout->addWidget(m_notes);
    connect(m_steer, &SteerGroup::steered, this, &RunPanel::steered);
    connect(m_resumeFolder, &QPushButton::clicked, this, &RunPanel::resumeRequested);
}

RunPanel::~RunPanel() = default;

QLabel* RunPanel::addFigure(const QString& name)
{
    auto* value = new QLabel(this);
    value->setAlignment(Qt::AlignRight);
    value->setAccessibleName(name);
    m_figures->addRow(name, value);
    return value;
}

void RunPanel::addActions(QVBoxLayout& layout)
{
    for (const RunAction action :
         {RunAction::Resume, RunAction::Pause, RunAction::StopAfterEpoch, RunAction::StopAndSave,
          RunAction::StopAndDiscard, RunAction::MoveUp, RunAction::MoveDown, RunAction::Remove}) {
        auto* button = new QPushButton(nameOf(action), this);
        button->setToolTip(meaningOf(action));
        connect(button, &QPushButton::clicked, this, [this, action] { emit acted(action); });
        layout.addWidget(button);
        m_actions.emplace_back(action, button);
    }
    m_resumeFolder->setToolTip(meaningOf(RunAction::Resume));
    layout.addWidget(m_resumeFolder);
    addUses(layout);
}

void RunPanel::addUses(QVBoxLayout& layout)
{
    m_try->setToolTip(tr("Works with what it has learned so far, at once, in the workspace that it "
                         "is for"));
    m_install->setToolTip(tr("Stores what it has learned among your networks, with a card; the "
                             "other workspaces offer it at once"));
    m_tryNote->setFont(smallFont());
    m_tryNote->setForegroundRole(QPalette::PlaceholderText);
    m_tryNote->setWordWrap(true);
    m_try->setObjectName(QStringLiteral("try"));
    m_install->setObjectName(QStringLiteral("install"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_try);
    row->addWidget(m_install);
    layout.addSpacing(kGroupSpace / 2);
    layout.addLayout(row);
    layout.addWidget(m_tryNote);
    connect(m_try, &QPushButton::clicked, this, &RunPanel::tryRequested);
    connect(m_install, &QPushButton::clicked, this, &RunPanel::installRequested);
}

void RunPanel::showWeights(bool has, const QString& whyNotTried)
{
    m_try->setVisible(has && whyNotTried.isEmpty());
    m_install->setVisible(has);
    m_tryNote->setText(whyNotTried);
    m_tryNote->setVisible(has && !whyNotTried.isEmpty());
}

QPushButton* RunPanel::button(RunAction action) const
{
    return std::ranges::find(m_actions, action, &std::pair<RunAction, QPushButton*>::first)->second;
}

void RunPanel::showActions(const std::vector<RunAction>& actions)
{
    for (const auto& [action, button] : m_actions) {
        button->setVisible(std::ranges::count(actions, action) > 0);
    }
}

void RunPanel::showName(const std::filesystem::path& folder)
{
    m_name->setText(m_name->fontMetrics().elidedText(toText(folder.filename()), Qt::ElideMiddle,
                                                     kWidth - 2 * kMargin));
    m_name->setToolTip(toText(folder));
}

void RunPanel::showRun(const QueuedRun& run, const RunMeter& meter)
{
    showName(run.options.runFolder);
    m_state->setText(nameOf(run.state));
    m_message->setText(translated(run.message.toStdString()));
    m_message->setVisible(!run.message.isEmpty());
    m_progress->setVisible(true);
    const auto total = std::max<std::int64_t>(1, run.last.steps);
    m_progress->setValue(static_cast<int>(1000 * run.last.step / total));
    m_resumeFolder->setVisible(false);
    showActions(actionsIn(run.state, run.pending));
    showFigures(run, meter);
    m_steer->showValues(core::train::steerableValues(run.options), run.state == RunState::Running);
}

void RunPanel::showFigures(const QueuedRun& run, const RunMeter& meter)
{
    const QLocale locale;
    const bool runs = run.state == RunState::Running || run.state == RunState::Stopping;
    m_step->setText(tr("%1 of %2")
                        .arg(locale.toString(static_cast<qlonglong>(run.last.step)),
                             locale.toString(static_cast<qlonglong>(
                                 run.last.steps > 0 ? run.last.steps : run.options.steps))));
    m_epoch->setText(locale.toString(run.last.epoch, 'f', 2));
    m_rate->setText(locale.toString(
        run.last.learningRate > 0 ? run.last.learningRate : run.options.learningRate, 'g', 4));
    const QString none = QStringLiteral("–");
    m_speed->setText(runs ? locale.toString(meter.stepsPerSecond(), 'g', 3) : none);
    m_pictures->setText(runs ? locale.toString(meter.picturesPerSecond(), 'g', 3) : none);
    m_waiting->setText(runs ? tr("%1 %").arg(locale.toString(100 * meter.waitingShare(), 'f', 1))
                            : none);
    m_memory->setText(runs && run.last.memory > 0 ? memoryText(run.last.memory) : none);
    m_left->setText(!runs ? none
                        : meter.timeLeft()
                        ? QString::fromStdString(core::durationText(*meter.timeLeft()))
                        : tr("after 20 steps"));
}

void RunPanel::showFolder(const std::filesystem::path& folder, std::int64_t steps, bool canResume)
{
    showName(folder);
    m_state->setText(tr("on disk"));
    m_message->setVisible(false);
    m_progress->setVisible(false);
    m_resumeFolder->setVisible(canResume);
    showActions({});
    for (QLabel* figure : {m_epoch, m_rate, m_speed, m_pictures, m_waiting, m_memory, m_left}) {
        figure->setText(QStringLiteral("–"));
    }
    m_step->setText(QLocale().toString(static_cast<qlonglong>(steps)));
    m_steer->showValues({}, false);
}

} // namespace ui
