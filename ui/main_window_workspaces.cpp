#include "ui/canvas/canvas.h"
#include "ui/dataset/collection_workspace.h"
#include "ui/daynight/daynight_workspace.h"
#include "ui/main_window.h"
#include "ui/plots/brightness_plot.h"
#include "ui/settings/session.h"
#include "ui/training/run_list.h"
#include "ui/training/training_workspace.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"
#include "ui/workspace_switch.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

void MainWindow::addPlaces()
{
    m_places.push_back({.name = QStringLiteral("portrait"),
                        .title = tr("Portrait"),
                        .make = [this] { return makePortraitPage(); }});
    if (m_parts.dayNight) {
        m_places.push_back({.name = QStringLiteral("dayNight"),
                            .title = tr("Day and night"),
                            .make = [this] { return makeDayNightPage(); }});
    }
    if (m_parts.collection) {
        m_places.push_back({.name = QStringLiteral("collection"),
                            .title = tr("Collection"),
                            .make = [this] { return makeCollectionPage(); }});
    }
    if (m_parts.training) {
        m_places.push_back({.name = QStringLiteral("training"),
                            .title = tr("Training"),
                            .make = [this] { return makeTrainingPage(); }});
    }
}

/// By Alt and a number, in the order of the switch.
void MainWindow::addPlaceCommands()
{
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        const auto number = Qt::Key_1 + static_cast<int>(index);
        m_commands.add({.id = m_places[index].name,
                        .group = tr("Window"),
                        .text = m_places[index].title,
                        .keys = {QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(number)))}},
                       [this, index] { showPlace(index); });
    }
}

WorkspacePage MainWindow::makePortraitPage()
{
    auto* widget = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_portrait, /*stretch=*/1);
    layout->addWidget(m_status);
    connect(m_portrait, &QWidget::windowTitleChanged, widget, &QWidget::setWindowTitle);
    return {.widget = widget,
            .scope = m_portrait,
            .canvas = &m_portrait->canvas(),
            .history = &m_portrait->document().history(),
            .focus = &m_portrait->canvas(),
            .showPanels = [this](bool shown) { m_portrait->setPanelsShown(shown); },
            .applyPreferences = [this] { m_portrait->applyPreferences(); },
            .remember =
                [this] {
                    m_portrait->remember();
                    m_portrait->controller().stop();
                }};
}

WorkspacePage MainWindow::makeDayNightPage()
{
    const auto& presets = m_parts.bundled.presets;
    auto* workspace = new DayNightWorkspace(
        {.engine = m_parts.dayNight(),
         .jobs = m_parts.jobs,
         .session = m_parts.session,
         .shippedPresets = presets.empty() ? presets : presets / "daynight"},
        m_pages);
    m_dayNight = workspace;
    connectScales();
    m_commands.setScope(workspace);
    workspace->addCommands(m_commands);
    m_commands.setScope(nullptr);
    return {.widget = workspace,
            .scope = workspace,
            .canvas = &workspace->canvas(),
            .history = &workspace->document().stack(),
            .focus = &workspace->canvas(),
            .showPanels = [workspace](bool shown) { workspace->setPanelsShown(shown); },
            .applyPreferences = [workspace] { workspace->applyPreferences(); },
            .remember =
                [workspace] {
                    workspace->remember();
                    workspace->controller().stop();
                }};
}

WorkspacePage MainWindow::makeCollectionPage()
{
    auto* workspace = new CollectionWorkspace(
        {.engine = m_parts.collection(), .jobs = m_parts.jobs, .session = m_parts.session},
        m_pages);
    m_collection = workspace;
    connectScales();
    m_commands.setScope(workspace);
    workspace->addCommands(m_commands);
    m_commands.setScope(nullptr);
    return {.widget = workspace,
            .scope = workspace,
            .history = &workspace->document().stack(),
            .focus = &workspace->plot(),
            .showPanels = [workspace](bool shown) { workspace->setPanelsShown(shown); },
            .remember =
                [workspace] {
                    workspace->remember();
                    workspace->controller().stop();
                }};
}

WorkspacePage MainWindow::makeTrainingPage()
{
    auto* workspace = new TrainingWorkspace(m_parts.training(), m_parts.session, m_pages);
    m_commands.setScope(workspace);
    workspace->addCommands(m_commands);
    m_commands.setScope(nullptr);
    connect(workspace, &TrainingWorkspace::installed, this, [this] {
        for (const WorkspacePlace& place : m_places) { // so that they list their networks anew
            if (place.page && place.page->applyPreferences) {
                place.page->applyPreferences();
            }
        }
    });
    connect(workspace, &TrainingWorkspace::tried, this, &MainWindow::tryNetwork);
    return {.widget = workspace,
            .scope = workspace,
            .history = &workspace->history(),
            .focus = &workspace->list(),
            .showPanels = [workspace](bool shown) { workspace->setPanelsShown(shown); },
            .remember = [workspace] { workspace->queue().saveAndWait(); },
            .unfinished = [workspace] { return workspace->unfinishedWork(); }};
}

/// As a step that can be undone, in the workspace that such networks are for.
void MainWindow::tryNetwork(const TriedNetwork& network)
{
    const bool isPortrait = network.place == TriedNetwork::Place::Portrait;
    showWorkspace(isPortrait ? QStringLiteral("portrait") : QStringLiteral("dayNight"));
    const QString name = QString::fromStdString(network.name);
    const QString step = tr("Try %1").arg(name);
    MessageBar* messages = &m_portrait->messages();
    if (isPortrait) {
        PortraitState next = m_portrait->document().state();
        next.networks = {.picture = network.file, .encoder = network.encoder};
        m_portrait->document().change(next, step);
    } else if (m_dayNight != nullptr) {
        DayNightState next = m_dayNight->document().state();
        next.look.model = network.file;
        m_dayNight->document().change(next, step);
        messages = &m_dayNight->messages();
    }
    messages->showMessage(tr("Trying %1. Undo goes back to the network before.").arg(name),
                          MessageKind::Notice);
}

/// What the open collection calls night and day is so for the pictures to change, too.
void MainWindow::connectScales()
{
    if (m_dayNight == nullptr || m_collection == nullptr) {
        return;
    }
    connect(m_collection, &CollectionWorkspace::scaleChanged, m_dayNight,
            [this](double largest, const core::dataset::BrightnessLimits& limits) {
                m_dayNight->setScale({.largest = largest, .limits = limits});
            });
    m_collection->tellScale();
}

void MainWindow::addPage(WorkspacePlace& place)
{
    place.page = place.make();
    m_pages->addWidget(place.page->widget);
    connect(place.page->widget, &QWidget::windowTitleChanged, this, &MainWindow::showTitle);
    connect(place.page->history, &QUndoStack::indexChanged, this, &MainWindow::showHistory);
    if (place.page->canvas != nullptr) {
        connectCanvas(*place.page);
    }
}

void MainWindow::showPlace(std::size_t index)
{
    WorkspacePlace& place = m_places[index];
    if (!place.page) {
        addPage(place);
    }
    m_current = index;
    m_pages->setCurrentWidget(place.page->widget);
    m_switch->setCurrent(static_cast<int>(index));
    m_commands.showScope(place.page->scope);
    showHistory();
    showCanvasModes();
    showTitle();
    place.page->focus->setFocus();
}

void MainWindow::showWorkspace(const QString& name)
{
    const auto place = std::ranges::find(m_places, name, &WorkspacePlace::name);
    if (place != m_places.end()) {
        showPlace(static_cast<std::size_t>(place - m_places.begin()));
    }
}

} // namespace ui
