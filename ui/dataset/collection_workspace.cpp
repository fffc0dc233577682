#include "ui/dataset/collection_workspace.h"

#include "ui/dataset/alike_list.h"
#include "ui/dataset/collection_figure.h"
#include "ui/dataset/group_view.h"
#include "ui/dataset/limits_panel.h"
#include "ui/dataset/set_builds.h"
#include "ui/plots/brightness_plot.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::dataset::BrightnessLimits;
using core::dataset::BrightnessScale;
using core::dataset::Group;
namespace fs = std::filesystem;

namespace {

constexpr int kGroupsAfter = 40; // milliseconds
constexpr int kKeptAfter = 1500;

} // namespace

CollectionWorkspace::CollectionWorkspace(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_thumbnails([engine = parts.engine](const auto& file) { return engine->quickLook(file); })
    , m_document([this] { showState(); })
    , m_controller(parts.engine)
    , m_middle(new QWidget(this))
    , m_plot(new BrightnessPlot(m_middle))
    , m_tabs(new QTabBar(m_middle))
    , m_pages(new QStackedWidget(m_middle))
    , m_groups(new GroupView(m_thumbnails, m_pages))
    , m_duplicates(new AlikeList(m_thumbnails, m_pages))
    , m_unreadable(new QListWidget(m_pages))
    , m_panel(new LimitsPanel(this))
    , m_status(new StatusLine(this))
    , m_drops(new DropArea({.heading = tr("Drop a folder of photographs here: their brightness "
                                          "parts them into night and day"),
                            .place = tr("photographs, also in folders below"),
                            .figure = drawSortedBrightness},
                           *this, m_middle))
    , m_messages(new MessageBar(m_middle))
    , m_builds(new SetBuilds(
          {.engine = parts.engine, .jobs = parts.jobs, .session = parts.session, .window = *this},
          this))
{
    setAccessibleName(tr("Collection workspace"));
    m_untilGroups.setSingleShot(true);
    m_untilGroups.setInterval(kGroupsAfter);
    connect(&m_untilGroups, &QTimer::timeout, this, &CollectionWorkspace::showGroups);
    m_untilKept.setSingleShot(true);
    m_untilKept.setInterval(kKeptAfter);
    connect(&m_untilKept, &QTimer::timeout, this, &CollectionWorkspace::remember);
    buildLayout();
    buildTabs();
    connectController();
    connectPanel();
    connectViews();
    offerLast();
    m_drops->setWelcoming(true);
    showState();
}

CollectionWorkspace::~CollectionWorkspace() = default;

void CollectionWorkspace::buildLayout()
{
    constexpr int kPlotHeight = 270;
    auto* lower = new QWidget(m_middle);
    auto* box = new QVBoxLayout(lower);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_tabs);
    box->addWidget(m_pages, /*stretch=*/1);
    auto* splitter = new QSplitter(Qt::Vertical, m_middle);
    splitter->addWidget(m_plot);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kPlotHeight, 2 * kPlotHeight});
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(splitter);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_middle, /*stretch=*/1);
    row->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row, /*stretch=*/1);
    layout->addWidget(m_status);
}

void CollectionWorkspace::buildTabs()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What is listed"));
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_unreadable->setObjectName(QStringLiteral("unreadable"));
    m_unreadable->setAccessibleName(tr("Files that cannot be read"));
    m_unreadable->setFrameShape(QFrame::NoFrame);
    m_unreadable->setWordWrap(true);
    m_unreadable->setSpacing(2);
    m_unreadable->viewport()->setAutoFillBackground(false);
    for (QWidget* page : std::initializer_list<QWidget*>{m_groups, m_duplicates, m_unreadable}) {
        m_pages->addWidget(page);
    }
    m_tabs->addTab(tr("Groups"));
    m_tabs->addTab(tr("Alike"));
    m_tabs->addTab(tr("Unreadable"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void CollectionWorkspace::problem(const QString& sentence)
{
    m_messages->showMessage(sentence, MessageKind::Problem);
}

void CollectionWorkspace::connectController()
{
    const auto* source = &m_controller;
    connect(source, &CollectionController::opened, this, &CollectionWorkspace::showCollection);
    connect(source, &CollectionController::labelsRead, this, &CollectionWorkspace::takeLabels);
    connect(source, &CollectionController::failed, this, &CollectionWorkspace::problem);
    connect(source, &CollectionController::activityChanged, m_status, &StatusLine::showActivity);
    connect(source, &CollectionController::becameIdle, m_status, &StatusLine::hideActivity);
    connect(m_status, &StatusLine::stopRequested, &m_controller, &CollectionController::stop);
    connect(m_drops, &DropArea::dropped, this, &CollectionWorkspace::open);
    connect(m_drops, &DropArea::refused, this, &CollectionWorkspace::problem);
    connect(m_drops->addButton(tr("Open folder…")), &QPushButton::clicked, this,
            &CollectionWorkspace::askForFolder);
}

void CollectionWorkspace::connectPanel()
{
    const auto* source = m_panel;
    connect(source, &LimitsPanel::limitsEdited, this, &CollectionWorkspace::setLimits);
    connect(source, &LimitsPanel::scaleChosen, this, [this](BrightnessScale scale) {
        m_document.change(
            onScale(m_document.state(), scale, m_collection->measured.largestBrightness()),
            tr("Measure of brightness"));
    });
    connect(source, &LimitsPanel::otsuRequested, this, [this] {
        const auto values
            = core::dataset::scaledBrightness(m_collection->measured, m_document.state().scale);
        fitLimits(core::dataset::otsuLimits(values), tr("Otsu's limits"),
                  tr("The pictures are too alike in brightness for Otsu's limits."));
    });
    connect(source, &LimitsPanel::fittedRequested, this, [this] {
        const auto known
            = core::dataset::labelled(m_collection->measured, m_document.state().scale, m_labels);
        fitLimits(core::dataset::fittedLimits(known), tr("Limits by labels"),
                  tr("The labels must name pictures of day and of night in this folder."));
    });
    connect(source, &LimitsPanel::openFolderRequested, this, &CollectionWorkspace::askForFolder);
    connect(source, &LimitsPanel::openLabelsRequested, this, &CollectionWorkspace::askForLabels);
    connect(source, &LimitsPanel::buildRequested, this, &CollectionWorkspace::askForBuild);
}

void CollectionWorkspace::connectViews()
{
    connect(m_plot, &BrightnessPlot::gestureBegan, this, [this] { m_document.beginGesture(); });
    connect(m_plot, &BrightnessPlot::gestureEnded, this, [this] { m_document.endGesture(); });
    connect(m_plot, &BrightnessPlot::limitsEdited, this, [this](const BrightnessLimits& limits) {
        setLimits(limits, tr("Limit"), QStringLiteral("plot"));
    });
    connect(m_groups, &GroupView::moved, this, &CollectionWorkspace::move);
    connect(m_builds, &SetBuilds::failed, this, &CollectionWorkspace::problem);
    connect(m_builds, &SetBuilds::built, this, [this](const QString& report, const fs::path& at) {
        m_messages->showQuestion(report, tr("Show the folder"), [at] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(toText(at)));
        });
    });
}

void CollectionWorkspace::setLimits(const BrightnessLimits& limits, const QString& text,
                                    const QString& control)
{
    CollectionState next = m_document.state();
    next.limits = limits;
    m_document.change(next, text, control);
}

void CollectionWorkspace::fitLimits(std::optional<BrightnessLimits> limits, const QString& text,
                                    const QString& otherwise)
{
    limits ? setLimits(*limits, text, {}) : problem(otherwise);
}

void CollectionWorkspace::move(const std::vector<fs::path>& files, std::optional<Group> group)
{
    if (!m_collection) {
        return;
    }
    const CollectionState& state = m_document.state();
    m_document.change(group ? withOverride(state, *m_collection, files, *group)
                            : withoutOverride(state, files),
                      tr("Move %n picture(s)", nullptr, static_cast<int>(files.size())));
}

void CollectionWorkspace::setPanelsShown(bool shown)
{
    m_panel->setVisible(shown);
}

} // namespace ui
