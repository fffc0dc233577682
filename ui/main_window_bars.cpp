#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/queue/job_popup.h"
#include "ui/workspace_switch.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

namespace ui {

namespace {

constexpr int kBarHeight = 38;

QString nameOf(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Off:
        return MainWindow::tr("Result alone");
    case CompareMode::Wipe:
        return MainWindow::tr("Wipe");
    case CompareMode::SideBySide:
        return MainWindow::tr("Side by side");
    case CompareMode::Stacked:
        return MainWindow::tr("One above the other");
    case CompareMode::Difference:
        return MainWindow::tr("Difference");
    }
    return {};
}

} // namespace

QToolButton* MainWindow::makeButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* MainWindow::makeTopBar()
{
    auto* bar = new QWidget(this);
    bar->setFixedHeight(kBarHeight);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    auto* name = new QLabel(tr("Chiaroscuro"), bar);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    layout->addWidget(name);
    layout->addSpacing(16);
    m_switch = new WorkspaceSwitch(kBarHeight, bar);
    for (const WorkspacePlace& place : m_places) {
        m_switch->add(place.title, m_commands.find(place.name)->shortcut().toString());
    }
    connect(m_switch, &WorkspaceSwitch::chosen, this,
            [this](int index) { showPlace(static_cast<std::size_t>(index)); });
    layout->addWidget(m_switch);
    layout->addStretch();
    for (const char* id :
         {"undo", "redo", "", "fit", "compare", "mask", "", "theme", "settings", "help"}) {
        if (*id == '\0') {
            layout->addSpacing(16);
            continue;
        }
        QToolButton* button = makeButton(m_commands.find(QLatin1String(id)));
        if (QLatin1String(id) == QLatin1String("compare")) {
            button->setMenu(makeCompareMenu());
            button->setPopupMode(QToolButton::MenuButtonPopup);
        }
        layout->addWidget(button);
    }
    layout->addSpacing(12);
    m_jobsButton->setAutoRaise(true);
    m_jobsButton->setToolTip(tr("Exports that run, wait or have ended"));
    connect(m_jobsButton, &QToolButton::clicked, this, [this] {
        m_jobPopup->showAt(
            m_jobsButton->mapToGlobal(QPoint(m_jobsButton->width(), m_jobsButton->height() + 4)));
    });
    layout->addWidget(m_jobsButton);
    return bar;
}

void MainWindow::showHistory()
{
    const QUndoStack* history = page().history;
    const auto describe = [](QAction* action, const QString& text, const QString& step) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(step.isEmpty() ? QStringLiteral("%1 (%2)").arg(text, keys)
                                          : QStringLiteral("%1: %2 (%3)").arg(text, step, keys));
    };
    QAction* undo = m_commands.find(QStringLiteral("undo"));
    QAction* redo = m_commands.find(QStringLiteral("redo"));
    undo->setEnabled(history->canUndo());
    redo->setEnabled(history->canRedo());
    describe(undo, tr("Undo"), history->undoText());
    describe(redo, tr("Redo"), history->redoText());
}

void MainWindow::connectCanvas(const WorkspacePage& page)
{
    connect(page.canvas, &Canvas::compareModeChanged, this, &MainWindow::showCanvasModes);
    connect(page.canvas, &Canvas::maskShownChanged, this, &MainWindow::showCanvasModes);
}

void MainWindow::showCanvasModes()
{
    const Canvas* canvas = page().canvas;
    const CompareMode mode = canvas != nullptr ? canvas->compareMode() : CompareMode::Off;
    m_commands.find(QStringLiteral("compare"))->setChecked(mode != CompareMode::Off);
    m_commands.find(QStringLiteral("mask"))->setChecked(canvas != nullptr && canvas->isMaskShown());
    for (std::size_t index = 0; index < m_compareModes.size(); ++index) {
        m_compareModes[index]->setChecked(kCompareModes[index] == mode);
    }
}

/// What the compare button's arrow opens.
QMenu* MainWindow::makeCompareMenu()
{
    auto* menu = new QMenu(this);
    auto* modes = new QActionGroup(menu);
    for (const CompareMode mode : kCompareModes) {
        QAction* action = menu->addAction(nameOf(mode), this,
                                          [this, mode] { page().canvas->setCompareMode(mode); });
        action->setCheckable(true);
        action->setActionGroup(modes);
        m_compareModes.push_back(action);
    }
    m_commands.find(QStringLiteral("compare"))->setCheckable(true);
    m_commands.find(QStringLiteral("mask"))->setCheckable(true);
    return menu;
}

} // namespace ui
