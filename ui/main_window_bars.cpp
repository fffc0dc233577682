#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/queue/job_popup.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kBarHeight = 38;

/// The name of the workspace that is open, underlined as such.
class WorkspaceName final : public QLabel {
public:
    WorkspaceName(const QString& name, QWidget* parent)
        : QLabel(name, parent)
    {
        setFixedHeight(kBarHeight);
        setMargin(4);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        QPainter(this).fillRect(0, height() - 2, width(), 2, kAccent);
    }
};

QString nameOf(CompareMode mode)
{
    switch (mode) {
    case CompareMode::Off:
        return MainWindow::tr("Painting alone");
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
    layout->addWidget(new WorkspaceName(tr("Portrait"), bar));
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

void MainWindow::connectHistory()
{
    QUndoStack& history = m_portrait->document().history();
    QAction* undo = m_commands.find(QStringLiteral("undo"));
    QAction* redo = m_commands.find(QStringLiteral("redo"));
    const auto describe = [](QAction* action, const QString& text, const QString& step) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(step.isEmpty() ? QStringLiteral("%1 (%2)").arg(text, keys)
                                          : QStringLiteral("%1: %2 (%3)").arg(text, step, keys));
    };
    const auto show = [=, &history] {
        undo->setEnabled(history.canUndo());
        redo->setEnabled(history.canRedo());
        describe(undo, tr("Undo"), history.undoText());
        describe(redo, tr("Redo"), history.redoText());
    };
    connect(&history, &QUndoStack::indexChanged, this, show);
    show();

    QAction* mask = m_commands.find(QStringLiteral("mask"));
    QAction* compare = m_commands.find(QStringLiteral("compare"));
    compare->setCheckable(true);
    connect(&m_portrait->canvas(), &Canvas::compareModeChanged, compare,
            [compare](CompareMode mode) { compare->setChecked(mode != CompareMode::Off); });
    mask->setCheckable(true);
    connect(&m_portrait->canvas(), &Canvas::maskShownChanged, mask, &QAction::setChecked);
}

/// What the compare button's arrow opens.
QMenu* MainWindow::makeCompareMenu()
{
    auto* menu = new QMenu(this);
    auto* modes = new QActionGroup(menu);
    Canvas& canvas = m_portrait->canvas();
    for (const CompareMode mode : kCompareModes) {
        QAction* action = menu->addAction(nameOf(mode), &canvas,
                                          [&canvas, mode] { canvas.setCompareMode(mode); });
        action->setCheckable(true);
        action->setActionGroup(modes);
        action->setChecked(mode == canvas.compareMode());
        connect(&canvas, &Canvas::compareModeChanged, action,
                [action, mode](CompareMode now) { action->setChecked(now == mode); });
    }
    return menu;
}

} // namespace ui
